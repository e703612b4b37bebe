# سؤال المساء عن الاستراحات، حين يأتي بعضها ولا يلقى جوابًا.

evening-asked = 🌙 كيف كانت استراحاتك اليوم؟
evening-mostly = معظمها
evening-some = بعضها
evening-hardly = نادرًا
evening-counted =
    { $breaks ->
        [one] ✅ سُجّلت استراحة واحدة.
        [two] ✅ سُجّلت استراحتان.
        [few] ✅ سُجّلت { $breaks } استراحات.
        [many] ✅ سُجّلت { $breaks } استراحة.
       *[other] ✅ سُجّلت { $breaks } استراحة.
    }
evening-none = 🌿 لا بأس، ومن الجيد أن أعرف.
