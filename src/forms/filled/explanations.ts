/** What import can have to say of a form, as rules are explained. */
import type { Explanation } from '../../core/explanation.ts'
import { type Text, t } from '../../core/text.ts'

const told = {
  title: t(
    'Ennen kuin mitään muutetaan, jokainen muutos näytetään.',
    'Innan något ändras visas varje ändring.',
    'Before anything changes, each change is shown.',
  ),
  why: t(
    'Lomakkeen vastaanottaja näkee solun, vanhan arvon ja uuden. Suunnitelma muuttuu vasta valinnalla --apply.',
    'Den som tar emot blanketten ser cellen, det gamla värdet och det nya. Planen ändras först med --apply.',
    'Whoever receives the form sees the cell, the old value and the new. The plan changes only by --apply.',
  ),
}

const explanation = (code: string, title: Text, why: Text): Explanation => ({ code, title, why })

const sameRow = t(
  'Jos rivin paikkaa ei tunneta, sen muutos voisi osua väärään kohteeseen.',
  'Om en rads plats inte är känd kunde dess ändring träffa fel post.',
  'Where the place of a row is not known, its change could hit the wrong item.',
)

export const explanations: readonly Explanation[] = [
  { code: 'form-added', ...told },
  { code: 'form-changed', ...told },
  { code: 'form-cleared', ...told },
  explanation(
    'form-unknown',
    t(
      'Tuotava työkirja on toimin lomake, jonka yksikkö ja suunnitelma ovat tallella.',
      'En arbetsbok som förs in är en blankett från toimi vars enhet och plan finns kvar.',
      'A workbook that is imported is a form of toimi whose unit and plan are there.',
    ),
    t(
      'Lomake muistaa, mitä suunnitelmassa luki, kun se tehtiin. Ilman sitä muutosta ei voi erottaa vanhasta.',
      'Blanketten minns vad som stod i planen när den gjordes. Annars kan en ändring inte skiljas från det gamla.',
      'A form remembers what the plan said when it was made. Without that a change cannot be told from what is old.',
    ),
  ),
  explanation(
    'form-conflict',
    t(
      'Kun sama tieto on muuttunut lomakkeessa ja suunnitelmassa, joku päättää, kumpi jää.',
      'När samma uppgift har ändrats i blanketten och i planen avgör någon vilken som gäller.',
      'When the same has changed in the form and in the plan, somebody decides which stands.',
    ),
    t(
      'Kumpaakaan muutosta ei saa hukata, eikä toimi voi tietää, kumpi on oikea.',
      'Ingen av ändringarna får gå förlorad, och toimi kan inte veta vilken som är rätt.',
      'Neither change may be lost, and toimi cannot know which is right.',
    ),
  ),
  explanation(
    'form-row-removed',
    t(
      'Poistettu rivi vahvistetaan ennen kuin se poistetaan suunnitelmasta.',
      'En borttagen rad bekräftas innan den tas bort ur planen.',
      'A row that is gone is confirmed before it goes from the plan.',
    ),
    t(
      'Rivi voi kadota vahingossa. Poistaminen vaatii valinnan --delete-missing.',
      'En rad kan försvinna av misstag. Att ta bort kräver --delete-missing.',
      'A row can go by accident. Removing it takes --delete-missing.',
    ),
  ),
  explanation(
    'form-owner-gone',
    t(
      'Toimenpiteellä ja mittarilla on tavoite.',
      'En åtgärd och en indikator har ett mål.',
      'A measure and an indicator have a goal.',
    ),
    t(
      'Kun tavoite poistetaan, sen alla olevat siirretään toiseen tavoitteeseen tai poistetaan myös.',
      'När ett mål tas bort flyttas det som hör till det till ett annat mål, eller tas också bort.',
      'When a goal is removed, what is in it moves to another goal, or is removed too.',
    ),
  ),
  explanation(
    'form-cell-missing',
    t(
      'Rivillä on nimi ja tieto siitä, mihin se kuuluu.',
      'En rad har ett namn och en uppgift om vad den hör till.',
      'A row has a name, and says what it belongs to.',
    ),
    t(
      'Uuden rivin nimestä tehdään tunnus, jolla kohde löytyy vuosien päästä. Rivi, josta nimi tai paikka on tyhjennetty, ei ole vielä poistettu.',
      'Av en ny rads namn görs det id som posten känns igen på efter flera år. En rad vars namn eller plats har tömts är ännu inte borttagen.',
      'The name of a new row becomes the id by which the item is found years later. A row whose name or place has been emptied is not removed yet.',
    ),
  ),
  explanation(
    'form-row-twice',
    t(
      'Sama kohde on lomakkeessa yhdellä rivillä.',
      'Samma post står på en rad i blanketten.',
      'An item is in one row of a form.',
    ),
    sameRow,
  ),
  explanation(
    'form-row-replaced',
    t(
      'Rivi, jolla on vanhan kohteen tunnus, kertoo samasta kohteesta.',
      'En rad med en gammal posts id berättar om samma post.',
      'A row with the id of an old item tells of the same item.',
    ),
    t(
      'Kun uusi kohde kirjoitetaan vanhan päälle, se perisi vanhan toimenpiteet, mittarit ja luvut.',
      'När en ny post skrivs över en gammal skulle den ärva den gamlas åtgärder, indikatorer och tal.',
      'A new item that is written over an old one would inherit its measures, indicators and numbers.',
    ),
  ),
  explanation(
    'form-id-taken',
    t(
      'Uuden rivin tunnus ei ole minkään muun tunnus.',
      'En ny rads id är inte någon annan posts id.',
      'The id of a new row is no other item’s.',
    ),
    t(
      'Muuten uusi rivi korvaisi kohteen, jota lomakkeen täyttäjä ei ehkä ole nähnytkään.',
      'Annars skulle den nya raden ersätta en post som den som fyllde i blanketten kanske inte ens har sett.',
      'Otherwise the new row would replace an item that whoever filled in the form may never have seen.',
    ),
  ),
  explanation(
    'form-column-twice',
    t(
      'Sama sarake on taulukossa kerran.',
      'Samma kolumn finns en gång i tabellen.',
      'A column is in its table once.',
    ),
    sameRow,
  ),
  explanation(
    'form-table-twice',
    t(
      'Sama taulukko on työkirjassa kerran.',
      'Samma tabell finns en gång i arbetsboken.',
      'A table is in the workbook once.',
    ),
    sameRow,
  ),
  explanation(
    'form-ids-missing',
    t('Tunnusten sarake on tallella.', 'Kolumnen med id:n finns kvar.', 'The column of ids is there.'),
    sameRow,
  ),
  explanation(
    'form-table-missing',
    t(
      'Lomakkeessa ovat kaikki sen taulukot.',
      'Blanketten har alla sina tabeller.',
      'A form has all its tables.',
    ),
    t(
      'Taulukko, joka on poissa, ei muuta mitään; joku voi kuitenkin luulla täyttäneensä sen.',
      'En tabell som är borta ändrar ingenting, men någon kan tro sig ha fyllt i den.',
      'A table that is gone changes nothing, yet somebody may believe to have filled it in.',
    ),
  ),
  explanation(
    'form-column-missing',
    t(
      'Lomakkeessa ovat ne sarakkeet, joissa oli tietoja.',
      'En blankett har de kolumner som innehöll uppgifter.',
      'A form has the columns that held something.',
    ),
    t(
      'Sarake, joka on poissa, ei muuta mitään; joku voi kuitenkin luulla tyhjentäneensä sen.',
      'En kolumn som är borta ändrar ingenting, men någon kan tro sig ha tömt den.',
      'A column that is gone changes nothing, yet somebody may believe to have emptied it.',
    ),
  ),
  explanation(
    'form-cells-merged',
    t(
      'Lomakkeen soluja ei yhdistetä.',
      'Cellerna i en blankett slås inte ihop.',
      'The cells of a form are not merged.',
    ),
    t(
      'Excel säilyttää yhdistetyistä soluista vain ensimmäisen arvon, eikä kukaan voi tietää, oliko muut tarkoitus poistaa.',
      'Av celler som slås ihop behåller Excel bara det första värdet, och ingen kan veta om de andra skulle bort.',
      'Of merged cells Excel keeps the first value only, and nobody can know whether the others were meant to go.',
    ),
  ),
  explanation(
    'form-change-hidden',
    t(
      'Muutos tehdään siihen, mikä lomakkeessa näkyy.',
      'En ändring görs i det som syns i blanketten.',
      'A change is made in what a form shows.',
    ),
    t(
      'Liitetty tai vedetty arvo voi osua myös piilotettuihin riveihin kenenkään huomaamatta.',
      'Ett värde som klistras in eller dras kan hamna också på dolda rader utan att någon märker det.',
      'A value that is pasted or dragged can hit hidden rows too, and nobody notices.',
    ),
  ),
  explanation(
    'form-other-period',
    t(
      'Lomake on tehty suunnitelmasta, joka on voimassa.',
      'En blankett är gjord av den plan som gäller.',
      'A form is made of the plan that stands.',
    ),
    t(
      'Vanhalle kaudelle kirjoitettu tieto ei aina kuulu uuteen suunnitelmaan.',
      'En uppgift som skrevs för en tidigare period hör inte alltid till den nya planen.',
      'What was written for earlier years does not always belong in the new plan.',
    ),
  ),
  explanation(
    'form-unit-closed',
    t(
      'Lomakkeen yksikkö on toiminnassa.',
      'Blankettens enhet finns kvar.',
      'The unit of a form still exists.',
    ),
    t(
      'Lakanneen yksikön suunnitelmaa ei enää seurata, ja sen tiedot jäisivät huomaamatta.',
      'Planen för en enhet som har upphört följs inte längre, och uppgifterna skulle bli obemärkta.',
      'The plan of a unit that is no more is not followed, and what is written there would go unseen.',
    ),
  ),
  explanation(
    'form-part-unread',
    t(
      'Tiedot kirjoitetaan lomakkeen omiin soluihin.',
      'Uppgifterna skrivs i blankettens egna celler.',
      'What is filled in stands in the cells of the form itself.',
    ),
    t(
      'Omaan sarakkeeseen tai omalle taulukolle kirjoitettu jäisi muuten pois huomaamatta.',
      'Det som skrivs i en egen kolumn eller på ett eget blad skulle annars falla bort obemärkt.',
      'What is written in a column or on a sheet of one’s own would otherwise be left out unseen.',
    ),
  ),
  explanation(
    'form-other-catalogue',
    t(
      'Lomake on tehty samasta strategian versiosta kuin suunnitelmat.',
      'Blanketten är gjord av samma version av strategin som planerna.',
      'A form is made of the same version of the strategy as the plans.',
    ),
    t(
      'Valikon sanamuodot ovat voineet muuttua sen jälkeen, kun lomakkeesta valittiin tavoite.',
      'Ordalydelserna i listan kan ha ändrats efter att ett mål valdes i blanketten.',
      'The wordings of the list may have changed since a goal was chosen in the form.',
    ),
  ),
]
