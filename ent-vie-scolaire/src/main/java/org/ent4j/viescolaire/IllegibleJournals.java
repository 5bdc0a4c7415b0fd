package org.ent4j.viescolaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.edition.ServiceBook;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SettingsEvent;

/** Which journals behind the bulletins of a class cannot be read to their end. */
record IllegibleJournals(SchoolRecord record, SchoolYear year) {

    /**
     * Of the settings, the periods, the conseil, the services and their books; of services that nobody can read from the first
     * event on.
     */
    List<UnreadableJournal> ofClass(ClassRef schoolClass, ConseilId conseil, Collection<ServiceBook> services) {
        if (record.unreadable().isEmpty()) {
            return List.of();
        }
        var known = services.stream()
                .flatMap(each -> Stream.of(
                        ServiceEvent.journal(each.service().id()),
                        each.book().id().journal()));
        var common = Stream.of(SettingsEvent.JOURNAL, PeriodicityEvent.journal(year), conseil.journal());
        return Stream.of(common, known, unknown(schoolClass), unknownDispenses())
                .flatMap(each -> each)
                .flatMap(each -> record.unreadable(each).stream())
                .distinct()
                .toList();
    }

    /** A service that is not known may be any group's. */
    private Stream<JournalKey> unknown(ClassRef schoolClass) {
        var own = new Audience.OfClass(schoolClass).text();
        return record.unreadable().stream()
                .map(UnreadableJournal::key)
                .filter(key -> key.kind() == JournalKind.SERVICE
                        && key.id().startsWith(year.start() + "/")
                        && (key.id().contains("/G:") || key.id().contains("/" + own + "/")))
                .filter(key -> record.evaluations().services(year).all().keySet().stream()
                        .noneMatch(id -> ServiceEvent.journal(id).equals(key)));
    }

    /** A dispense that is not known may be any pupil's. */
    private Stream<JournalKey> unknownDispenses() {
        var known = record.evaluations().dispenses().stream()
                .map(each -> each.id().journal())
                .collect(Collectors.toSet());
        return record.unreadable().stream()
                .map(UnreadableJournal::key)
                .filter(key -> key.kind() == JournalKind.DISPENSE && !known.contains(key));
    }

    /** Of their absences, their dispenses and their bulletins. */
    Map<PersonId, List<UnreadableJournal>> ofPupils(Collection<PersonId> pupils, SchoolPeriodId period) {
        var found = new HashMap<PersonId, List<UnreadableJournal>>();
        if (!record.unreadable().isEmpty()) {
            pupils.forEach(pupil -> found.put(pupil, of(pupil, period)));
        }
        return found;
    }

    private List<UnreadableJournal> of(PersonId pupil, SchoolPeriodId period) {
        var begun = record.evaluations().bulletins().stream()
                .map(each -> each.content())
                .filter(each ->
                        each.pupil().id().equals(pupil) && each.period().id().equals(period))
                .map(each -> each.id());
        var bulletins = Stream.concat(begun, Stream.of(EditionPlanning.id(year, period, pupil)))
                .map(id -> new JournalKey(JournalKind.BULLETIN, id.value()));
        var dispenses = record.evaluations().dispenses().stream()
                .filter(each -> each.pupil().equals(pupil))
                .map(each -> each.id().journal());
        return Stream.of(Stream.of(SchoolRecord.fileKey(pupil, year)), bulletins, dispenses)
                .flatMap(each -> each)
                .distinct()
                .flatMap(each -> record.unreadable(each).stream())
                .toList();
    }
}
