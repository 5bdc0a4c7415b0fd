package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.LivretIdentities;
import org.ent4j.viescolaire.spi.Rights;

/**
 * Vie scolaire of one school: the way in. Everything that is done is kept in journals, and everything that is shown follows
 * from them. Safe for threads; several of one school, on several machines, see each other's work.
 */
public final class VieScolaire {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final AlertService alerts;
    private final AbsenceService absences;
    private final RollCallService rollCalls;
    private final DisciplineService discipline;
    private final BoardService boards;
    private final CarnetService carnet;
    private final CahierService cahier;
    private final StayService stays;
    private final SortieService sorties;
    private final WhereService whereabouts;
    private final RegisterService registers;
    private final HistoryService histories;
    private final PeriodicityService periodicity;
    private final SubjectService subjects;
    private final MarkBookService markBooks;
    private final DispenseService dispenses;
    private final SocleService socle;
    private final ConseilService conseils;
    private final BulletinService bulletins;
    private final EvaluationSettingsService evaluationSettings;
    private final ClassLists lists;

    private VieScolaire(
            SchoolSetup setup,
            Journals journals,
            FindLessons lessons,
            Rights rights,
            Families families,
            ClassLists lists,
            Identities identities) {
        this.setup = setup;
        this.lists = lists;
        this.journal = new SchoolJournal(setup.school(), journals, rights);
        this.alerts = new AlertService(journal, setup, new KnownPupils(setup.school(), lessons, families, lists));
        this.absences = new AbsenceService(journal, setup, alerts, families);
        journal.catchUpBy(new CatchingUp(absences, alerts, journal::read)::next);
        this.rollCalls = new RollCallService(journal, setup, lessons, absences);
        this.discipline = new DisciplineService(journal, setup, absences, alerts);
        this.boards = new BoardService(journal, setup, rollCalls);
        this.carnet = new CarnetService(journal, setup, families);
        this.cahier = new CahierService(journal, setup, lessons, families);
        this.stays = new StayService(journal, setup, absences);
        this.sorties = new SortieService(journal, setup, families);
        this.whereabouts = new WhereService(journal, setup, lessons, families);
        this.registers = new RegisterService(journal, setup, lessons);
        this.histories = new HistoryService(journal, setup, journals);
        this.periodicity = new PeriodicityService(journal, setup, lists);
        this.subjects = new SubjectService(journal, setup, lists);
        this.markBooks = new MarkBookService(journal, setup, families, lists);
        this.dispenses = new DispenseService(journal, setup, lists);
        this.socle = new SocleService(journal, setup, lists);
        var frames = new ClassFrames(setup, lists);
        var names = new ClassNames(setup.school(), identities);
        this.conseils = new ConseilService(journal, setup, lists, frames, names);
        this.bulletins = new BulletinService(journal, setup, frames, names, families);
        this.evaluationSettings = new EvaluationSettingsService(journal, setup);
    }

    /**
     * Of a school.
     *
     * @param journals where what happens is kept
     * @param lessons the school's timetable
     * @param rights the school's roles
     * @param families who answers for which pupil
     * @param lists who is in which class and group
     * @param identities how those are called whom bulletins name
     */
    public static VieScolaire of(
            SchoolSetup setup,
            Journals journals,
            FindLessons lessons,
            Rights rights,
            Families families,
            ClassLists lists,
            Identities identities) {
        return new VieScolaire(setup, journals, lessons, rights, families, lists, identities);
    }

    /** The same where nobody prints bulletins: no one has a name there. */
    public static VieScolaire of(
            SchoolSetup setup,
            Journals journals,
            FindLessons lessons,
            Rights rights,
            Families families,
            ClassLists lists) {
        return of(setup, journals, lessons, rights, families, lists, Identities.unknown());
    }

    /** The same where nobody evaluates: mark books and conseils de classe have no pupils there. */
    public static VieScolaire of(
            SchoolSetup setup, Journals journals, FindLessons lessons, Rights rights, Families families) {
        return of(setup, journals, lessons, rights, families, ClassLists.unknown());
    }

    /** The same where nobody knows of families: guardians have no carnet there, and are told of no absence. */
    public static VieScolaire of(SchoolSetup setup, Journals journals, FindLessons lessons, Rights rights) {
        return of(setup, journals, lessons, rights, Families.unknown());
    }

    public RollCallService rollCalls() {
        return rollCalls;
    }

    public AbsenceService absences() {
        return absences;
    }

    public AlertService alerts() {
        return alerts;
    }

    public DisciplineService discipline() {
        return discipline;
    }

    public BoardService boards() {
        return boards;
    }

    public CarnetService carnet() {
        return carnet;
    }

    public CahierService cahier() {
        return cahier;
    }

    public StayService stays() {
        return stays;
    }

    public SortieService sorties() {
        return sorties;
    }

    public WhereService whereabouts() {
        return whereabouts;
    }

    public RegisterService registers() {
        return registers;
    }

    public HistoryService histories() {
        return histories;
    }

    public PeriodicityService periodicity() {
        return periodicity;
    }

    /** Its evaluation services. */
    public SubjectService subjects() {
        return subjects;
    }

    public MarkBookService markBooks() {
        return markBooks;
    }

    /** Dispenses from evaluation services. */
    public DispenseService dispenses() {
        return dispenses;
    }

    /** Bilans de fin de cycle. */
    public SocleService socle() {
        return socle;
    }

    public ConseilService conseils() {
        return conseils;
    }

    public BulletinService bulletins() {
        return bulletins;
    }

    /**
     * Livrets scolaires for the ministry.
     *
     * @param of what the host's directory knows of those whom they name
     */
    public LivretService livrets(LivretIdentities of) {
        return new LivretService(journal, setup, lists, bulletins, of);
    }

    /** Motifs de non-évaluation, pôles, models of bulletins and all else that a school sets itself. */
    public EvaluationSettingsService evaluationSettings() {
        return evaluationSettings;
    }

    /**
     * Forgets the roll calls, the files of absences and the alerts of earlier school years, for good: a file is opened for a
     * single year (code de l'éducation, R131-6), and one that cannot be read is no exception. Counts that are wanted later
     * are to be kept before.
     *
     * @return how many journals are forgotten
     */
    public Either<Refusal, Integer> forgetEarlierYears(Instant at, Actor by) {
        return journal.allowed(by, Act.TREAT_ABSENCES, Optional.empty()).flatMap(any -> {
            var keys = journal.before(journal.record(), setup.year());
            return keys.isEmpty() ? Either.right(0) : journal.forget(keys, at, by);
        });
    }

    /**
     * The journals that cannot be read to their end, in their order: nothing is added to them, and all else goes on. A file of
     * absences hears of roll calls, stays and exclusions once it can be read again. They are to be told to whoever looks after
     * the database. Their keys tell of people: only who may see the absences of all pupils reads them; others are told that
     * what they see may not be all ({@link #isLegible}).
     */
    public Either<Refusal, List<UnreadableJournal>> unreadable(Actor who) {
        return journal.allowed(who, Act.SEE_ABSENCES, Optional.empty())
                .map(any -> journal.record().unreadable());
    }

    /** Whether all that is kept can be read; else what anybody sees may not be all. */
    public boolean isLegible() {
        return journal.record().unreadable().isEmpty();
    }

    public SchoolSetup setup() {
        return setup;
    }

    /**
     * All that is known of the school now, for what the host itself makes of it; it does not change while it is read. Nobody's
     * rights are asked here: whatever is shown to somebody is read through the services.
     */
    public SchoolRecord record() {
        return journal.record();
    }
}
