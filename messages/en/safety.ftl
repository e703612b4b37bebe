# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers and a clinic's address are the operator's to set, and are added by the code.

red-flags-title = ⚠️ <b>When to get help</b>
red-flags-emergency =
    <b>If you have back pain with any of these, get emergency help now:</b>
    • numbness or tingling around your genitals or buttocks
    • trouble passing urine (peeing)
    • loss of control over your bladder or bowels
    • pain, tingling, weakness or numbness in both legs
    • chest pain
    • it began after a serious accident
red-flags-soon =
    <b>If you have back pain with any of these, see a clinician soon:</b>
    • a fever
    • weight loss that you can’t explain
    • a lump, or a back that has changed its shape
    • it gets worse at night, or rest does not ease it
    • it sits between your shoulder blades
    • it gets worse when you cough or sneeze
red-flags-clinician-first = <b>Please check with a clinician before you begin</b> if you are pregnant, have had surgery on your spine, have osteoporosis or were recently injured.
red-flags-note = <i>Limber is for general wellness. It gives no diagnosis and does not replace a clinician. These lists can’t name everything: if something worries you, ask one.</i>
see-a-specialist = Back pain is not to be ignored, and having it looked at early helps. Asking is never making a fuss.
hurts =
    <b>I’m sorry that it hurts.</b> If you are in the middle of an exercise, stop. If one brought it on, leave it out for now; you lose nothing by that.

    Now please look through these signs. They matter more than any exercise.
