# A trial that the operator may switch on: which wording, hour and number of reminders get people moving.

button-trial = 🔬 A small trial
trial =
    🔬 <b>May I try something with you?</b>

    I’d like to learn which reminders get people moving. If you say yes, chance decides of each of yours how it is worded, whether it comes ten minutes later, and whether one break in four stays away. I keep what chance decided and whether you moved within the hour. Whoever runs me sees figures of five people or more, never yours.

    You can leave any time with one tap, and what chance decided for you is forgotten.
trial-joined =
    🔬 <b>You take part in the trial.</b> Chance decides of each of your reminders how it is worded, whether it comes ten minutes later, and whether one break in four stays away. Thank you.

    You can leave with one tap, and what chance decided for you is forgotten.
button-trial-join = Yes, count me in
button-trial-leave = Leave the trial
# Stands in /privacy where a trial goes on.
privacy-trial = 🔬 Whoever runs this bot tries which reminders get people moving. Only who said yes takes part; for them I keep what chance decided of each reminder, and whether they moved within the hour. One tap under /settings ends it and forgets that.
