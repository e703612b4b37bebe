## The hour at which something is usually done

usual-offered = { $icon } पिछले { $of } में से { $times } बार यह क़रीब { $then } पर हुआ, { $due } पर नहीं। अब से उसी समय आए?
usual-take = हाँ, { $then }
usual-keep = नहीं, { $due }
usual-kept = 👍 यह वहीं रहेगा, और दोबारा नहीं पूछा जाएगा।
