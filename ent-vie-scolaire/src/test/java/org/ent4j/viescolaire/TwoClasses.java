package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.edition.TeacherIdentity;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.ServiceKey;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * 5A has Anne, Bruno, Chloé who left on 16 October, and David who came from 5B on 2 November; Éloi is in 5B. Latin is for
 * Anne and Éloi; mathematics have a group besides, for Bruno and Chloé. Fanny goes from 5B to 5A in January.
 */
final class TwoClasses {

    static final PersonId ELOI = new PersonId("eloi");
    static final PersonId FANNY = new PersonId("fanny");
    static final ClassRef A5 = new ClassRef(SCHOOL, "5A");
    static final ClassRef B5 = new ClassRef(SCHOOL, "5B");
    static final SchoolPeriodId T1 = new SchoolPeriodId("2026-T1");
    static final SchoolPeriodId T2 = new SchoolPeriodId("2026-T2");
    static final SchoolPeriodId S1 = new SchoolPeriodId("2026-S1");
    static final SchoolPeriodId S2 = new SchoolPeriodId("2026-S2");
    static final PeriodSystemId SEMESTRES = new PeriodSystemId("SEMESTRES");
    static final LocalDate LEFT = LocalDate.of(2026, 10, 16);
    static final LocalDate CAME = LocalDate.of(2026, 11, 2);
    static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    static final LocalDate COUNCIL = LocalDate.of(2026, 11, 29);
    static final Audience LATIN_GROUP = new Audience.OfGroup(new GroupRef(SCHOOL, "LATIN"));
    static final Audience SUPPORT_GROUP = new Audience.OfGroup(new GroupRef(SCHOOL, "SOUTIEN"));
    static final CodeMatiere FRENCH = new CodeMatiere("020700");
    static final CodeMatiere MATHS = new CodeMatiere("061300");
    static final CodeMatiere LATIN = new CodeMatiere("020300");
    static final MarkBookId FRENCH_A = book(new Audience.OfClass(A5), FRENCH);
    static final MarkBookId MATHS_A = book(new Audience.OfClass(A5), MATHS);
    static final MarkBookId SUPPORT = book(SUPPORT_GROUP, MATHS);
    static final MarkBookId LATIN_AB = book(LATIN_GROUP, LATIN);
    static final MarkBookId FRENCH_B = book(new Audience.OfClass(B5), FRENCH);

    private static final Instant SUMMER = at(LocalDate.of(2026, 9, 1), "07:00");
    private static final Map<String, Map<PersonId, DateRange>> MEMBERS = Map.of(
            "C:" + A5,
            Map.of(ANNE, year(), BRUNO, year(), CHLOE, until(LEFT), DAVID, from(CAME), FANNY, from(JANUARY)),
            "C:" + B5,
            Map.of(ELOI, year(), DAVID, until(CAME.minusDays(1)), FANNY, until(JANUARY.minusDays(1))),
            LATIN_GROUP.text(),
            Map.of(ANNE, year(), ELOI, year()),
            SUPPORT_GROUP.text(),
            Map.of(BRUNO, year(), CHLOE, until(LEFT)));

    private TwoClasses() {}

    static VieScolaire portal(Journals journals, Rights rights, Identities identities) {
        return VieScolaire.of(SETUP, journals, LESSONS, rights, FAMILIES, new Lists(), identities);
    }

    /** Its year is divided and its services are there. */
    static VieScolaire begun(Journals journals) {
        var school = portal(journals, Rights.open(), new Names());
        var plan = done(school.periodicity().plan(HEAD, periodicity(), Set.of()));
        done(school.periodicity().apply(SUMMER, HEAD, plan));
        var services = done(school.subjects().plan(HEAD, TwoClasses::matiere, taught(), false));
        done(school.subjects().generate(SUMMER, HEAD, TwoClasses::matiere, services));
        return school;
    }

    static Periodicity periodicity() {
        var trimestres = new PeriodSystemId("TRIMESTRES");
        return Periodicity.none(YEAR)
                .with(new PeriodSystem(
                        trimestres,
                        "Trimestres",
                        List.of(
                                period(T1, "1er trimestre", "2026-09-01", "2026-11-29"),
                                period(T2, "2e trimestre", "2026-11-30", "2027-07-03"))))
                .with(A5, trimestres)
                .with(B5, trimestres);
    }

    static PeriodSystem semestres() {
        return new PeriodSystem(
                SEMESTRES,
                "Semestres",
                List.of(
                        period(S1, "1er semestre", "2026-09-01", "2027-01-31"),
                        period(S2, "2e semestre", "2027-02-01", "2027-07-03")));
    }

    private static SchoolPeriod period(SchoolPeriodId id, String label, String first, String last) {
        return SchoolPeriod.builder()
                .id(id)
                .label(label)
                .days(new DateRange(LocalDate.parse(first), LocalDate.parse(last)))
                .build();
    }

    static Optional<CodeMatiere> matiere(String code) {
        return Optional.of(new CodeMatiere(code));
    }

    static List<TaughtService> taught() {
        return List.of(
                taught(new Audience.OfClass(A5), FRENCH, "Français"),
                taught(new Audience.OfClass(A5), MATHS, "Mathématiques"),
                taught(SUPPORT_GROUP, MATHS, "Mathématiques, soutien"),
                taught(LATIN_GROUP, LATIN, "Latin"),
                taught(new Audience.OfClass(B5), FRENCH, "Français"));
    }

    private static TaughtService taught(Audience audience, CodeMatiere matiere, String label) {
        return new TaughtService(audience, matiere.value(), label, List.of(TaughtTeacher.main(TEACHER.person())));
    }

    private static MarkBookId book(Audience audience, CodeMatiere matiere) {
        return new MarkBookId(new ServiceKey(audience, matiere).id(YEAR), T1);
    }

    /** An evaluation of a day with its marks. */
    static void evaluate(VieScolaire school, MarkBookId book, LocalDate day, Map<PersonId, Mark> marks) {
        var id = new EvaluationId(book.service() + " " + day);
        var evening = at(day, "17:00");
        var request = EvaluationRequest.builder()
                .id(id)
                .title("Contrôle")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(day)
                .build();
        done(school.markBooks().carryOut(book, new MarkBookCommand.AddEvaluation(evening, TEACHER, request)));
        marks.forEach((pupil, mark) -> done(
                school.markBooks().carryOut(book, new MarkBookCommand.SetMark(evening, TEACHER, id, pupil, mark))));
    }

    static void appreciate(VieScolaire school, MarkBookId book, PersonId pupil, String text) {
        var day = at(COUNCIL, "08:00");
        done(school.markBooks().carryOut(book, new MarkBookCommand.Appreciate(day, TEACHER, pupil, text)));
    }

    private static DateRange year() {
        return YEAR.range();
    }

    private static DateRange until(LocalDate last) {
        return new DateRange(YEAR.firstDay(), last);
    }

    private static DateRange from(LocalDate first) {
        return new DateRange(first, YEAR.lastDay());
    }

    /** Who is where. */
    private static final class Lists implements ClassLists {

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            var there = new HashMap<PersonId, List<DateRange>>();
            MEMBERS.getOrDefault(audience.text(), Map.of()).forEach((pupil, range) -> {
                if (range.overlaps(days)) {
                    there.put(pupil, List.of(range));
                }
            });
            return new Belonging(there);
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            var classes = new HashMap<PersonId, ClassRef>();
            for (var each : List.of(A5, B5)) {
                MEMBERS.getOrDefault("C:" + each, Map.of()).forEach((pupil, range) -> {
                    if (pupils.contains(pupil) && range.contains(day)) {
                        classes.put(pupil, each);
                    }
                });
            }
            return classes;
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return Set.of(TEACHER.person());
        }
    }

    /** How everybody is called. */
    static class Names implements Identities {

        private static final Map<PersonId, String> PUPILS = Map.of(
                ANNE,
                "Anne Lefèvre",
                BRUNO,
                "Bruno Œuvrard",
                CHLOE,
                "Chloé Ångström",
                DAVID,
                "David Ben",
                ELOI,
                "Éloi",
                FANNY,
                "Fanny");

        @Override
        public Optional<SchoolHeader> school(StructureId school) {
            return Optional.of(new SchoolHeader(
                    "Collège Zélie-Bœuf", Uai.ofDigits("0750001"), List.of("75004 Paris"), Optional.empty()));
        }

        @Override
        public Map<PersonId, PupilIdentity> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day) {
            return pupils.stream()
                    .collect(Collectors.toMap(
                            each -> each,
                            each -> new PupilIdentity(
                                    new BulletinPupil(each, PUPILS.getOrDefault(each, ""), Optional.empty()),
                                    guardians(each))));
        }

        private static List<BulletinGuardian> guardians(PersonId pupil) {
            return pupil.equals(ANNE)
                    ? List.of(
                            new BulletinGuardian("Mme Lefèvre", List.of("1, rue d'Ulm", "75005 Paris")),
                            new BulletinGuardian("M. Lefèvre", List.of("3, rue Œrsted", "57000 Metz")))
                    : List.of(new BulletinGuardian("Mme " + pupil, List.of("5, allée du Pré", "57000 Metz")));
        }

        @Override
        public Map<PersonId, TeacherIdentity> teachers(
                StructureId school, Collection<PersonId> teachers, LocalDate day) {
            return Map.of(TEACHER.person(), new TeacherIdentity("Mme", "Inès", "Ruiz"));
        }
    }
}
