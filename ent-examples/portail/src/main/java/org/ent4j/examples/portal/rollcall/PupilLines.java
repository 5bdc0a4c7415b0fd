package org.ent4j.examples.portal.rollcall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallState;

/** Makes the lines of a sheet: what was typed, else what the roll call says. */
record PupilLines(
        Visit visit, RollCall rollCall, SheetForm form, int version, Map<PersonId, String> wrong, boolean isWritten) {

    private static final Need NOTING = Need.act(Act.NOTE_OBSERVATIONS, Act.GIVE_PUNITIONS);

    List<PupilLine> all(List<PersonId> pupils) {
        var isNoted = rollCall.state() != RollCallState.PLANNED && visit.may(NOTING);
        return IntStream.range(0, pupils.size())
                .mapToObj(index -> line(index + 1, pupils.get(index), isNoted))
                .toList();
    }

    private PupilLine line(int number, PersonId pupil, boolean isNoted) {
        var words = new EntryWords(visit);
        var entry = rollCall.entry(pupil);
        var isFixed = !isWritten || entry.filter(this::isSetByVieScolaire).isPresent();
        var typed = Optional.ofNullable(form.typed().get(pupil))
                .filter(any -> !isFixed)
                .or(() -> entry.map(Typed::of))
                .orElseGet(() -> Typed.present(pupil));
        return new PupilLine(
                number,
                pupil.value(),
                visit.school().names().of(pupil),
                isFixed,
                typed.mark(),
                typed.arrived(),
                typed.left(),
                typed.comment(),
                entry.map(words::said).orElse(""),
                entry.flatMap(each -> words.known(
                        each,
                        rollCall.entered().containsKey(pupil)
                                || rollCall.state().isTaken())),
                other(pupil, typed, entry, words),
                Optional.ofNullable(wrong.get(pupil)),
                isNoted && entry.isPresent());
    }

    private boolean isSetByVieScolaire(RollCallEntry entry) {
        return entry.isLocked() && !visit.actor().capacity().overrules();
    }

    /** Of a sheet that was not taken: what the roll call says where something else was typed. */
    private Optional<String> other(PersonId pupil, Typed shown, Optional<RollCallEntry> entry, EntryWords words) {
        var wasTyped = form.typed().containsKey(pupil);
        return entry.filter(each -> wasTyped && form.seen() != version)
                .filter(each -> !Typed.of(each).equals(shown))
                .map(words::said);
    }
}
