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
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.dispense.DispenseEvent;
import org.ent4j.viescolaire.dispense.DispenseId;
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
import org.ent4j.viescolaire.socle.SocleBilan;
import org.ent4j.viescolaire.socle.SocleBilanId;
import org.ent4j.viescolaire.socle.SocleEvent;

/**
 * Settings, periods, evaluation services, mark books, conseils de classe, bulletins, dispenses and bilans of a school. It
 * never changes.
 */
public final class EvaluationRecord {

    private final States<Periods, PeriodicityEvent> periods;
    private final States<EvaluationService, ServiceEvent> services;
    private final States<MarkBook, MarkBookEvent> books;
    private final States<Conseil, ConseilEvent> conseils;
    private final States<KeptBulletin, BulletinEvent> bulletins;
    private final States<Dispense, DispenseEvent> dispenses;
    private final States<SocleBilan, SocleEvent> socles;
    private final EvaluationSettings settings;

    private EvaluationRecord(
            States<Periods, PeriodicityEvent> periods,
            States<EvaluationService, ServiceEvent> services,
            States<MarkBook, MarkBookEvent> books,
            States<Conseil, ConseilEvent> conseils,
            States<KeptBulletin, BulletinEvent> bulletins,
            States<Dispense, DispenseEvent> dispenses,
            States<SocleBilan, SocleEvent> socles,
            EvaluationSettings settings) {
        this.periods = periods;
        this.services = services;
        this.books = books;
        this.conseils = conseils;
        this.bulletins = bulletins;
        this.dispenses = dispenses;
        this.socles = socles;
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

    public Optional<Dispense> dispense(DispenseId id) {
        return dispenses.find(id.value());
    }

    /** The dispenses that were granted, also those that were withdrawn since. */
    public Collection<Dispense> dispenses() {
        return dispenses.values();
    }

    /** What is decided by hand of the socle of a pupil; nothing before anybody has decided. */
    public SocleBilan socle(SocleBilanId id) {
        return socles.find(id.journal().id()).orElseGet(() -> SocleBilan.opened(id));
    }

    /** The bilans of the socle in which somebody has written. */
    public Collection<SocleBilan> socles() {
        return socles.values();
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
                States.none(Dispense::begun, Dispense::after),
                States.keyed(
                        (id, event) -> SocleBilan.opened(SocleBilanId.of(new JournalKey(JournalKind.SOCLE, id)))
                                .after(event),
                        SocleBilan::after),
                EvaluationSettings.none());
    }

    EvaluationRecord after(Kept kept) {
        var id = kept.key().id();
        var event = kept.event();
        return switch (kept.key().kind()) {
            case PERIODICITY -> with(periods.after(id, (PeriodicityEvent) event), services, books);
            case SERVICE -> with(periods, services.after(id, (ServiceEvent) event), books);
            case MARK_BOOK -> with(periods, services, books.after(id, (MarkBookEvent) event));
            case CONSEIL -> and(conseils.after(id, (ConseilEvent) event), bulletins, dispenses, socles);
            case BULLETIN -> and(conseils, bulletins.after(id, (BulletinEvent) event), dispenses, socles);
            case DISPENSE -> and(conseils, bulletins, dispenses.after(id, (DispenseEvent) event), socles);
            case SOCLE -> and(conseils, bulletins, dispenses, socles.after(id, (SocleEvent) event));
            case SETTINGS -> with(settings.after((SettingsEvent) event));
            default -> this;
        };
    }

    EvaluationRecord without(JournalKey key) {
        var id = key.id();
        return switch (key.kind()) {
            case PERIODICITY -> with(periods.without(id), services, books);
            case SERVICE -> with(periods, services.without(id), books);
            case MARK_BOOK -> with(periods, services, books.without(id));
            case CONSEIL -> and(conseils.without(id), bulletins, dispenses, socles);
            case BULLETIN -> and(conseils, bulletins.without(id), dispenses, socles);
            case DISPENSE -> and(conseils, bulletins, dispenses.without(id), socles);
            case SOCLE -> and(conseils, bulletins, dispenses, socles.without(id));
            case SETTINGS -> with(EvaluationSettings.none());
            default -> this;
        };
    }

    private EvaluationRecord with(
            States<Periods, PeriodicityEvent> otherPeriods,
            States<EvaluationService, ServiceEvent> otherServices,
            States<MarkBook, MarkBookEvent> otherBooks) {
        return new EvaluationRecord(
                otherPeriods, otherServices, otherBooks, conseils, bulletins, dispenses, socles, settings);
    }

    private EvaluationRecord and(
            States<Conseil, ConseilEvent> otherConseils,
            States<KeptBulletin, BulletinEvent> otherBulletins,
            States<Dispense, DispenseEvent> otherDispenses,
            States<SocleBilan, SocleEvent> otherSocles) {
        return new EvaluationRecord(
                periods, services, books, otherConseils, otherBulletins, otherDispenses, otherSocles, settings);
    }

    private EvaluationRecord with(EvaluationSettings other) {
        return new EvaluationRecord(periods, services, books, conseils, bulletins, dispenses, socles, other);
    }
}
