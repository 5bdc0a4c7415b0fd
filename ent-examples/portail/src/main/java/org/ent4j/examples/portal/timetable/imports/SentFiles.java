package org.ent4j.examples.portal.timetable.imports;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.host.LabelDecisions;
import org.ent4j.examples.host.RecognisedFile;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.calendar.Academies;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.timetable.feed.edt.crypto.PartnerKeys;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.source.SourceTimetable;

/** Files of a form as those of a timetable: everything is asked of them before any of it is kept. */
final class SentFiles {

    static final String FILE = "fichier";
    static final String STS = "sts";
    static final String SLOTS = "creneaux";

    private static final PartnerKeys NO_KEYS = PartnerKeys.of(Map.of());

    private final Form form;
    private final SchoolYearKey key;
    private final LabelDecisions decisions;
    private final Words words;

    /** @param key the school and the year of which the files have to be */
    SentFiles(Form form, SchoolYearKey key, LabelDecisions decisions, Words words) {
        this.form = form;
        this.key = key;
        this.decisions = decisions;
        this.words = words;
    }

    /** The files, or the form with what is wrong. */
    Either<SentForm, TimetableFiles> files() {
        return form.file(FILE)
                .map(this::recognised)
                .orElseGet(
                        () -> wrong(FILE, words.in("Choisissez le fichier à importer.", "Choose the file to import.")))
                .flatMap(this::besideSts)
                .flatMap(this::inContext)
                .flatMap(this::ofThisSchool);
    }

    private Either<SentForm, RecognisedFile> recognised(Upload upload) {
        return RecognisedFile.of(source(upload), NO_KEYS)
                .mapLeft(issue -> SentForm.of(form, FILE, issue.text(words.lang())));
    }

    private static FeedSource source(Upload upload) {
        return FeedSource.bytes(upload.name(), upload.bytes());
    }

    private Either<SentForm, Map<TimetableFile, FeedSource>> besideSts(RecognisedFile recognised) {
        var files = new EnumMap<TimetableFile, FeedSource>(Map.of(recognised.kind(), recognised.file()));
        return form.file(STS)
                .map(upload -> sts(source(upload)).<Map<TimetableFile, FeedSource>>map(there -> {
                    files.put(TimetableFile.STS_EMP, there);
                    return files;
                }))
                .orElseGet(() -> Either.right(files));
    }

    private Either<SentForm, FeedSource> sts(FeedSource file) {
        return guarded(STS, StsReader.readSts(file)).map(any -> file);
    }

    private Either<SentForm, TimetableFiles> inContext(Map<TimetableFile, FeedSource> files) {
        return files.keySet().stream().noneMatch(TimetableFile::needsItsSchool)
                ? Either.right(TimetableFiles.of(files))
                : SlotLines.parse(form.textOr(SLOTS, ""))
                        .<Either<SentForm, TimetableFiles>>map(
                                slots -> Either.right(new TimetableFiles(files, Optional.of(context(slots)))))
                        .orElseGet(() -> wrong(
                                SLOTS,
                                words.in(
                                        "Un créneau par ligne, par exemple 8h30-9h25 ou M1 = 8h30-9h25.",
                                        "One slot a line, for example 8h30-9h25 or M1 = 8h30-9h25.")));
    }

    private TimetableContext context(List<TimeSlot> slots) {
        var zone = key.uai()
                .departement()
                .flatMap(Academies.shipped()::byDepartement)
                .flatMap(academie -> academie.zone(key.year()));
        var alternation = Arrays.stream(form.textOr("alternance", "").split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new TimetableContext(key.uai(), key.year(), zone, slots, alternation);
    }

    private Either<SentForm, TimetableFiles> ofThisSchool(TimetableFiles files) {
        return guarded(FILE, files.read(decisions)).map(any -> files);
    }

    /** Readable, of this school and of this year. */
    private Either<SentForm, SourceTimetable> guarded(String field, Imported<SourceTimetable> read) {
        var fatal = read.fatal();
        if (fatal.isPresent()) {
            return wrong(field, fatal.get().line(words.lang()));
        }
        var timetable = read.rows().get(0);
        return Guards.structure(key.uai(), timetable.uai())
                .or(() -> Guards.year(key.year(), timetable.year()))
                .<Either<SentForm, SourceTimetable>>map(why -> wrong(field, words.of(why)))
                .orElseGet(() -> Either.right(timetable));
    }

    private <T> Either<SentForm, T> wrong(String field, String why) {
        return Either.left(SentForm.of(form, field, why));
    }
}
