package org.ent4j.viescolaire.school;

import java.util.Collection;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilEvent;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.service.Services;
import org.ent4j.viescolaire.settings.EvaluationSettings;
import org.ent4j.viescolaire.settings.SettingsEvent;

/**
 * Settings, periods, evaluation services, mark books, conseils de classe and bulletins of a school. It never changes.
 */
public final class EvaluationRecord {

    private final States<Periods, PeriodicityEvent> periods;
    private final States<EvaluationService, ServiceEvent> services;
    private final States<MarkBook, MarkBookEvent> books;
    private final States<Conseil, ConseilEvent> conseils;
    private final States<KeptBulletin, BulletinEvent> bulletins;
    private final EvaluationSettings settings;

    private EvaluationRecord(
            States<Periods, PeriodicityEvent> periods,
            States<EvaluationService, ServiceEvent> services,
            States<MarkBook, MarkBookEvent> books,
            States<Conseil, ConseilEvent> conseils,
            States<KeptBulletin, BulletinEvent> bulletins,
            EvaluationSettings settings) {
        this.periods = periods;
        this.services = services;
        this.books = books;
        this.conseils = conseils;
        this.bulletins = bulletins;
        this.settings = settings;
    }

    /** What the school has set. */
    public EvaluationSettings settings() {
        return settings;
    }

    /** The periods of a year; none before it is divided. */
    public Periods periods(SchoolYear year) {
        return periods.find(PeriodicityEvent.journal(year).id()).orElseGet(() -> Periods.none(year));
    }

    public Optional<EvaluationService> service(EvaluationServiceId id) {
        return services.find(id.value());
    }

    /** The evaluation services of a year. */
    public Services services(SchoolYear year) {
        var prefix = year.start() + "/";
        return Services.of(
                year,
                services.values().stream()
                        .filter(service -> service.id().value().startsWith(prefix))
                        .toList());
    }

    /** The mark book of a service in a period; an empty one before anybody has written in it. */
    public MarkBook book(MarkBookId id) {
        return books.find(id.journal().id()).orElseGet(() -> MarkBook.opened(id));
    }

    /** The mark books in which somebody has written. */
    public Collection<MarkBook> books() {
        return books.values();
    }

    public Optional<Conseil> conseil(ConseilId id) {
        return conseils.find(id.journal().id());
    }

    public Optional<KeptBulletin> bulletin(BulletinId id) {
        return bulletins.find(id.value());
    }

    /** The bulletins that were begun, and all that was published of them. */
    public Collection<KeptBulletin> bulletins() {
        return bulletins.values();
    }

    /** The conseils de classe that were planned. */
    public Collection<Conseil> conseils() {
        return conseils.values();
    }

    static EvaluationRecord none() {
        return new EvaluationRecord(
                States.keyed(
                        (id, event) -> Periods.none(new SchoolYear(Integer.parseInt(id)))
                                .after(event),
                        Periods::after),
                States.none(event -> EvaluationService.created((ServiceEvent.Created) event), EvaluationService::after),
                States.keyed(
                        (id, event) -> MarkBook.opened(MarkBookId.of(new JournalKey(JournalKind.MARK_BOOK, id)))
                                .after(event),
                        MarkBook::after),
                States.none(event -> Conseil.planned((ConseilEvent.Planned) event), Conseil::after),
                States.none(event -> KeptBulletin.drafted((BulletinEvent.Drafted) event), KeptBulletin::after),
                EvaluationSettings.none());
    }

    EvaluationRecord after(Kept kept) {
        var id = kept.key().id();
        return switch (kept.key().kind()) {
            case PERIODICITY ->
                new EvaluationRecord(
                        periods.after(id, (PeriodicityEvent) kept.event()),
                        services,
                        books,
                        conseils,
                        bulletins,
                        settings);
            case SERVICE ->
                new EvaluationRecord(
                        periods, services.after(id, (ServiceEvent) kept.event()), books, conseils, bulletins, settings);
            case MARK_BOOK ->
                new EvaluationRecord(
                        periods,
                        services,
                        books.after(id, (MarkBookEvent) kept.event()),
                        conseils,
                        bulletins,
                        settings);
            case CONSEIL ->
                new EvaluationRecord(
                        periods, services, books, conseils.after(id, (ConseilEvent) kept.event()), bulletins, settings);
            case BULLETIN ->
                new EvaluationRecord(
                        periods,
                        services,
                        books,
                        conseils,
                        bulletins.after(id, (BulletinEvent) kept.event()),
                        settings);
            case SETTINGS ->
                new EvaluationRecord(
                        periods, services, books, conseils, bulletins, settings.after((SettingsEvent) kept.event()));
            default -> this;
        };
    }

    EvaluationRecord without(JournalKey key) {
        var id = key.id();
        return switch (key.kind()) {
            case PERIODICITY ->
                new EvaluationRecord(periods.without(id), services, books, conseils, bulletins, settings);
            case SERVICE -> new EvaluationRecord(periods, services.without(id), books, conseils, bulletins, settings);
            case MARK_BOOK -> new EvaluationRecord(periods, services, books.without(id), conseils, bulletins, settings);
            case CONSEIL -> new EvaluationRecord(periods, services, books, conseils.without(id), bulletins, settings);
            case BULLETIN -> new EvaluationRecord(periods, services, books, conseils, bulletins.without(id), settings);
            case SETTINGS ->
                new EvaluationRecord(periods, services, books, conseils, bulletins, EvaluationSettings.none());
            default -> this;
        };
    }
}
