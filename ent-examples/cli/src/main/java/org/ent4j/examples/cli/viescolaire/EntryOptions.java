package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of pupils: who is absent, late, gone, exempt or there. */
final class EntryOptions {

    @Option(names = "--absent", paramLabel = "${bundle:label.pupil}", descriptionKey = "appel.absent")
    private List<String> absent = List.of();

    @Option(names = "--exempt", paramLabel = "${bundle:label.pupil}", descriptionKey = "appel.exempt")
    private List<String> exempt = List.of();

    @Option(names = "--present", paramLabel = "${bundle:label.pupil}", descriptionKey = "appel.present")
    private List<String> present = List.of();

    @Option(names = "--late", paramLabel = "${bundle:label.pupil}=08:40", descriptionKey = "appel.late")
    private List<String> late = List.of();

    @Option(names = "--left", paramLabel = "${bundle:label.pupil}=10:10", descriptionKey = "appel.left")
    private List<String> left = List.of();

    @Option(names = "--motif", paramLabel = "${bundle:label.motif}", descriptionKey = "appel.motif")
    private @Nullable String motif;

    @Option(names = "--comment", paramLabel = "${bundle:label.text}", descriptionKey = "appel.comment")
    private @Nullable String comment;

    @Option(names = "--locked", descriptionKey = "appel.locked")
    private boolean locked;

    /** What is said of entries goes with some. */
    void check() {
        Usage.demand(
                areGiven() || motif == null && comment == null && !locked,
                "--motif, --comment et --locked vont avec une saisie : --absent, --late, --left, --exempt ou --present",
                "--motif, --comment and --locked go with an entry: --absent, --late, --left, --exempt or --present");
    }

    boolean areGiven() {
        return Stream.of(absent, exempt, present, late, left).anyMatch(each -> !each.isEmpty());
    }

    /** By pupil; who is late and has left is one entry. */
    SortedMap<PersonId, RollCallEntry> read(Desk desk, CalledLesson lesson) {
        var reading =
                new EntryReading(desk.people(), desk.vieScolaire().record().rollCall(lesson.id()));
        absent.forEach(text -> reading.put(RollCallEntry.absent(desk.people().pupil(text))));
        exempt.forEach(text -> reading.put(RollCallEntry.exempt(desk.people().pupil(text))));
        present.forEach(text -> reading.put(RollCallEntry.present(desk.people().pupil(text))));
        late.forEach(reading::late);
        left.forEach(reading::left);
        var code = Optional.ofNullable(motif).filter(text -> !text.isEmpty()).map(desk::motif);
        var entries = new TreeMap<>(reading.entries());
        code.map(given -> new EntryMotif(desk, given))
                .ifPresent(given -> entries.values().forEach(given::check));
        entries.replaceAll((pupil, entry) -> completed(entry, code.map(MotifCode::value)));
        return entries;
    }

    /** What is not given stays as it was; what is given empty is taken back. */
    private RollCallEntry completed(RollCallEntry entry, Optional<String> code) {
        var worded = Optional.ofNullable(comment).map(entry::withComment).orElse(entry);
        var silent = motif == null ? worded : worded.withoutMotif();
        var reasoned = code.map(silent::withMotif).orElse(silent);
        return locked ? reasoned.locked() : reasoned;
    }
}
