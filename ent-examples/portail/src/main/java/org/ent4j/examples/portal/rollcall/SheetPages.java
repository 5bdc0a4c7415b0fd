package org.ent4j.examples.portal.rollcall;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallLife.Move;
import org.ent4j.viescolaire.rollcall.RollCallState;

/** Makes the page of a sheet, blank or as it was filled in. */
record SheetPages(Visit visit, RollCall rollCall) {

    private static final int FEW = 12;
    private static final SheetForm NOTHING = new SheetForm(0, Map.of(), "", false, "");

    SheetPage blank() {
        return page(NOTHING, rollCall.version(), Map.of(), List.of());
    }

    SheetPage filledIn(SheetForm form) {
        return page(form, form.seen(), Map.of(), List.of());
    }

    SheetPage wrong(SheetForm form, Map<PersonId, String> wrong) {
        var said = visit.in(
                "Rien n'est enregistré : corrigez ce qui est signalé.", "Nothing was kept: put right what is marked.");
        return page(form, form.seen(), wrong, List.of(said));
    }

    /** With what the roll call says now, which whoever sends it again has seen. */
    SheetPage refused(SheetForm form, List<String> errors) {
        return page(form, rollCall.version(), Map.of(), errors);
    }

    private SheetPage page(SheetForm form, int version, Map<PersonId, String> wrong, List<String> errors) {
        var lesson = rollCall.lesson();
        var policy = visit.school().vieScolaire().setup().rollCalls();
        var line = RollCallLine.of(rollCall, visit.now(), policy);
        var closed = closed();
        var lines = new PupilLines(visit, rollCall, form, version, wrong, closed.isEmpty()).all(pupils(form));
        return new SheetPage(
                lesson.id(),
                lesson.period().start().toLocalDate().toString(),
                Lessons.when(visit, lesson),
                lesson.subject(),
                lesson.group(),
                lesson.teachers().stream()
                        .map(visit.school().names()::of)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                CallState.of(line, visit.words()),
                version,
                closed.isEmpty(),
                rollCall.state().isTaken(),
                rollCall.state() != RollCallState.PLANNED,
                closed,
                errors,
                form.why(),
                figures(lines),
                lines,
                form.search(),
                searched(form),
                found(form),
                moves(line));
    }

    /** In the order of their names, with those who were added. */
    private List<PersonId> pupils(SheetForm form) {
        var all = new LinkedHashSet<>(rollCall.entries().keySet());
        all.addAll(form.typed().keySet());
        var names = visit.school().names();
        return all.stream()
                .sorted((one, other) -> names.of(one).compareTo(names.of(other)))
                .toList();
    }

    private Optional<String> closed() {
        var opens = rollCall.opens(visit.school().vieScolaire().setup().rollCalls());
        if (rollCall.state() == RollCallState.LOCKED) {
            return Optional.of(visit.in(
                    "Cet appel est verrouillé : la vie scolaire le déverrouille pour qu'il soit corrigé.",
                    "This roll call is locked: vie scolaire unlocks it so that it can be amended."));
        }
        if (rollCall.state() == RollCallState.PLANNED && visit.localNow().isBefore(opens)) {
            return Optional.of(visit.in("L'appel se fait à partir du %s.", "The roll is called from %s on.")
                    .formatted(visit.words().moment(opens)));
        }
        return mayCall()
                ? Optional.empty()
                : Optional.of(visit.in(
                        "Les enseignants de ce cours et la vie scolaire font cet appel.",
                        "Teachers of this lesson and vie scolaire call this roll."));
    }

    private boolean mayCall() {
        return visit.school().rights().vieScolaire().mayCall(visit.school().id(), visit.actor(), rollCall.lesson());
    }

    private SheetPage.Moves moves(RollCallLine line) {
        var isTheirs = visit.may(Need.act(Act.LOCK_ROLL_CALLS));
        return new SheetPage.Moves(
                isTheirs && line.actions().contains(Move.LOCK),
                isTheirs && line.actions().contains(Move.UNLOCK),
                isTheirs && line.actions().contains(Move.VOID));
    }

    private List<SheetPage.Figure> figures(List<PupilLine> lines) {
        var figures = new LinkedHashMap<Mark, SheetPage.Figure>();
        for (var mark : Mark.values()) {
            var count = (int) lines.stream().filter(line -> line.mark() == mark).count();
            figures.put(mark, new SheetPage.Figure(visit.words().of(mark.many()), count, mark.name()));
        }
        return List.copyOf(figures.values());
    }

    private Optional<String> searched(SheetForm form) {
        return form.search().isEmpty()
                ? Optional.empty()
                : Optional.of(visit.words()
                        .count(found(form).size(), "élève trouvé", "élèves trouvés", "pupil found", "pupils found"));
    }

    private Map<String, String> found(SheetForm form) {
        if (form.search().isEmpty()) {
            return Map.of();
        }
        var names = visit.school().names();
        var wanted = plain(form.search());
        return names.pupils().stream()
                .filter(pupil -> plain(SchoolNames.of(pupil)).contains(wanted))
                .filter(pupil ->
                        rollCall.entry(pupil.id()).isEmpty() && !form.typed().containsKey(pupil.id()))
                .limit(FEW)
                .collect(Collectors.toMap(
                        pupil -> pupil.id().value(),
                        pupil -> named(names, pupil),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String named(SchoolNames names, Person pupil) {
        return SchoolNames.of(pupil)
                + names.classOf(pupil).map(code -> " (" + code + ")").orElse("");
    }

    /** Without accents and capitals. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
