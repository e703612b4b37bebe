# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 आज ब्रेक कैसे रहे?
evening-mostly = ज़्यादातर लिए
evening-some = कुछ
evening-hardly = न के बराबर
evening-counted = ✅ { $breaks } ब्रेक दर्ज।
evening-none = 🌿 कोई बात नहीं, और बता देना अच्छा रहा।
