package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SettingsEvent;

/** Whether what an answer is made of can be read to its end: a figure of half the marks is wrong, and nobody would see it. */
record LegibleEvaluations(SchoolRecord record, SchoolYear year) {

    private static final Set<JournalKind> OF_SOCLES =
            EnumSet.of(JournalKind.MARK_BOOK, JournalKind.SOCLE, JournalKind.SERVICE, JournalKind.SETTINGS);

    /** A mark book with its service, and what the school has set. */
    Either<Refusal, SchoolRecord> book(MarkBookId id) {
        return unless(keys(id).flatMap(key -> record.unreadable(key).stream()).findFirst());
    }

    /** Whether the book of a service, or the service, cannot be read. */
    boolean isUnreadable(MarkBookId id) {
        return Stream.of(ServiceEvent.journal(id.service()), id.journal())
                .anyMatch(key -> record.unreadable(key).isPresent());
    }

    /** What the school has set for all of its mark books. */
    Either<Refusal, SchoolRecord> common() {
        return unless(
                common(year).flatMap(key -> record.unreadable(key).stream()).findFirst());
    }

    private Stream<JournalKey> keys(MarkBookId id) {
        return Stream.concat(common(year), Stream.of(ServiceEvent.journal(id.service()), id.journal()));
    }

    private static Stream<JournalKey> common(SchoolYear year) {
        return Stream.of(SettingsEvent.JOURNAL, PeriodicityEvent.journal(year));
    }

    /** Of what socles are made, whosever they are. */
    Either<Refusal, SchoolRecord> socles() {
        return unless(record.unreadable().stream()
                .filter(each -> OF_SOCLES.contains(each.key().kind()))
                .findFirst());
    }

    /** Of what the results of a class are made. */
    static Either<Refusal, ClassFrame> whole(ClassFrame frame) {
        return frame.unreadable().stream()
                .findFirst()
                .<Either<Refusal, ClassFrame>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(frame));
    }

    private Either<Refusal, SchoolRecord> unless(Optional<UnreadableJournal> unreadable) {
        return unreadable
                .<Either<Refusal, SchoolRecord>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(record));
    }
}
