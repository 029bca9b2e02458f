/** The sentences about what went wrong in a run. Called by findings. */
import type { Sentence } from '../compile/complaint.ts'
import type { Chair, Scenario } from '../engine/types.ts'
import { MOST_CHOICES } from './stroll.ts'
import type { Trouble } from './tally.ts'

export function troubleSays(scenario: Scenario, chair: Chair, { code, about, detail, route }: Trouble): Sentence {
  const rule = scenario.procedures.find((procedure) => procedure.id === detail)
  switch (code) {
    case 'OW036':
      return {
        nl: `De keuze “${about}” kost ${detail} minuten en is in deze route open met minder over; zet er {minuten >= ${detail}} voor, met een dichte versie {minuten < ${detail}} … #closed: time.`,
        en: `The choice “${about}” costs ${detail} minutes and is open in this route with fewer left; put {minuten >= ${detail}} before it, with a closed version {minuten < ${detail}} … #closed: time.`,
      }
    case 'OW060':
      return {
        nl: `Na deze regel houdt het verhaal op zonder einde; zet er #ending bij, of een -> naar het vervolg.`,
        en: `After this line the story stops without an ending; add #ending, or a -> to what comes next.`,
      }
    case 'OW061':
      return about === 'choices'
        ? {
            nl: `Een route van ${chair.id} maakt hier meer dan ${MOST_CHOICES} keuzes en komt nooit bij een einde.`,
            en: `A route of ${chair.id} makes more than ${MOST_CHOICES} choices here and never comes to an ending.`,
          }
        : {
            nl: 'Het verhaal gaat hier in een kring rond en komt niet meer bij een keuze of een einde.',
            en: 'The story goes round in a circle here and comes to no choice or ending any more.',
          }
    case 'OW062':
      return {
        nl: 'Hier kan een route komen waarin geen enkele keuze meer open is; laat er één altijd open.',
        en: 'A route can come here in which no choice is open any more; leave one open always.',
      }
    case 'OW063':
      return {
        nl: `De regel “${detail}”${rule ? ` (${rule.title})` : ''} sluit hier de laatste keuze die nog open was.`,
        en: `The rule “${detail}”${rule ? ` (${rule.title})` : ''} closes the last choice that was still open here.`,
      }
    case 'OW064':
      if (scenario.besluiten.some((one) => one.id === detail && one.chair !== chair.id))
        return {
          nl: `De uitkomst “${about}” noemt het besluit “${detail}” als oorzaak, maar in deze route besloot de andere stoel anders; schrijf {besluiten ? ${detail}: #because: other ${detail}}.`,
          en: `The outcome “${about}” names the decision “${detail}” as its cause, but in this route the other chair decided otherwise; write {besluiten ? ${detail}: #because: other ${detail}}.`,
        }
      return {
        nl: `De uitkomst “${about}” noemt de keuze “${detail}” als oorzaak, maar in deze route is die niet gemaakt; zet de oorzaak tussen accolades met haar voorwaarde.`,
        en: `The outcome “${about}” names the choice “${detail}” as its cause, but in this route it was not made; put the cause in braces with its condition.`,
      }
    case 'OW065':
      if (route.rules.includes(detail))
        return {
          nl: `De uitkomst “${about}” noemt het alternatief van regel “${detail}” als oorzaak, maar in deze route staat die aan; schrijf {not (regels ? ${detail}): #because: alternative ${detail}}.`,
          en: `The outcome “${about}” names the alternative of the rule “${detail}” as its cause, but in this route it is on; write {not (regels ? ${detail}): #because: alternative ${detail}}.`,
        }
      return {
        nl: `De uitkomst “${about}” noemt de regel “${detail}” als oorzaak, maar in deze route staat die uit; schrijf {regels ? ${detail}: #because: rule ${detail}}.`,
        en: `The outcome “${about}” names the rule “${detail}” as its cause, but in this route it is off; write {regels ? ${detail}: #because: rule ${detail}}.`,
      }
    case 'OW066':
      return {
        nl: `“${about}” wordt hier ${detail}; dat valt buiten het bereik dat achter de VAR staat.`,
        en: `“${about}” becomes ${detail} here; that is outside the range behind its VAR.`,
      }
    default:
      return { nl: `Het verhaal breekt hier af: ${detail}`, en: `The story breaks here: ${detail}` }
  }
}
