package org.ent4j.viescolaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.Result;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.settings.InUse;
import org.ent4j.viescolaire.settings.TextLengths;

/** Counts where the settings of a school are used. */
final class SettingsUse {

    private SettingsUse() {}

    static InUse of(EvaluationRecord record, SchoolSetup setup) {
        return new InUse(
                setup.year().range(),
                counts(marks(record)),
                counts(sheets(record).flatMap(sheet -> sheet.avis().stream()).map(Written::value)),
                counts(sheets(record).flatMap(sheet -> sheet.orientations().stream())),
                subjects(record, setup),
                absences(setup),
                (int) finalAverages(record),
                longest(record));
    }

    private static <T> Map<T, Integer> counts(Stream<T> all) {
        var counts = new HashMap<T, Integer>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    private static Stream<Unscored> marks(EvaluationRecord record) {
        return record.books().stream()
                .flatMap(book -> book.results().values().stream())
                .flatMap(results -> results.values().stream())
                .map(Result::mark)
                .flatMap(mark -> mark.<Optional<Unscored>>fold(any -> Optional.empty(), Optional::of).stream())
                .filter(motif -> motif != Unscored.EMPTY);
    }

    private static Stream<PupilSheet> sheets(EvaluationRecord record) {
        return record.conseils().stream().flatMap(conseil -> conseil.sheets().values().stream());
    }

    private static Set<CodeMatiere> subjects(EvaluationRecord record, SchoolSetup setup) {
        var subjects = new HashSet<CodeMatiere>();
        record.services(setup.year()).all().values().forEach(service -> subjects.add(service.matiere()));
        return subjects;
    }

    private static Set<MotifCode> absences(SchoolSetup setup) {
        var codes = new HashSet<MotifCode>();
        setup.absences().motifs().all().stream().map(Motif::code).forEach(codes::add);
        return codes;
    }

    /** Those with points: "NN" is on no scale. */
    private static long finalAverages(EvaluationRecord record) {
        return record.books().stream()
                .flatMap(book -> book.finalAverages().values().stream())
                .filter(written -> written.value().average().value().isPresent())
                .count();
    }

    private static TextLengths longest(EvaluationRecord record) {
        return new TextLengths(
                longest(record.books().stream().map(MarkBook::appreciations).flatMap(all -> all.values().stream())),
                longest(sheets(record).flatMap(sheet -> sheet.synthesis().stream())),
                longest(sheets(record).flatMap(sheet -> sheet.vieScolaire().stream())));
    }

    private static int longest(Stream<Written<String>> texts) {
        return texts.map(Written::value)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
    }
}
