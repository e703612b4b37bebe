# When to get help, and when to stop. Facts: docs/sources.md.

red-flags-title = ⚠️ <b>When to get help</b>
red-flags-emergency =
    <b>Get emergency help now</b> if you have back pain with any of these:
    • numbness or tingling round your genitals or buttocks
    • trouble passing urine
    • loss of control of your bladder or bowels
    • pain, tingling, weakness or numbness in both legs
    • chest pain
    • it began after a serious accident
red-flags-soon =
    <b>See a clinician soon</b> if it comes with any of these:
    • fever, or weight loss that you can’t explain
    • a lump, or a back that has changed its shape
    • pain that is worse at night, or that rest does not ease
    • pain between your shoulder blades
    • pain that is worse when you cough or sneeze
red-flags-clinician-first = <b>Check with a clinician first</b> before you exercise if you are pregnant, have had surgery on your spine, have osteoporosis, or were injured recently.
red-flags-note = <i>Limber is for general wellness. It can’t diagnose, and it doesn’t replace a clinician.</i>
see-a-specialist = Back pain is not to be shrugged off: having it looked at early helps.
hurts =
    I’m sorry that it hurts. Stop the exercise that brings it on, and let it rest. Gentle movement that doesn’t hurt, such as an easy walk, is usually fine.

    Please look through these signs:
