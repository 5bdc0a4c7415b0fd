package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinPeriod;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.dispense.DispenseCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
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
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceKey;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.ent4j.viescolaire.spi.ClassLists;

/** A term of a class: its year is divided, its services are generated, marks are given, its conseil is held. */
final class VariedTerm {

    static final ClassRef CLASS = new ClassRef(SCHOOL, "5A");
    static final SchoolPeriodId FIRST = new SchoolPeriodId("T1");
    static final PeriodSystemId TRIMESTRES = new PeriodSystemId("TRIMESTRES");
    static final CodeMatiere FRENCH = CodeMatiere.parse("020700").get();
    static final Function<String, Optional<CodeMatiere>> SUBJECTS = text -> Optional.of(FRENCH);
    static final MarkBookId BOOK = new MarkBookId(new ServiceKey(new Audience.OfClass(CLASS), FRENCH).id(YEAR), FIRST);
    static final EvaluationId DICTATION = new EvaluationId("dictée");
    static final BulletinId BULLETIN = new BulletinId("2026-T1-anne");
    static final ConseilId CONSEIL = new ConseilId(CLASS, FIRST);
    static final ClassLists LISTS = lists();

    private static final Instant BEFORE = at(MONDAY.minusDays(60), "10:00");
    private static final Instant NOW = at(MONDAY, "17:00");

    private VariedTerm() {}

    static void play(VieScolaire school) {
        divide(school);
        generate(school);
        mark(school);
        hold(school);
        publish(school);
        decide(school);
        set(school);
    }

    static final SchoolPoles POLES =
            new SchoolPoles(List.of(new SchoolPole(new PoleId("L"), "Pôle littéraire", List.of(FRENCH))));

    static void set(VieScolaire school) {
        var settings = school.evaluationSettings();
        var spring = new DateRange(LocalDate.of(2027, 3, 8), YEAR.lastDay());
        var named = new ProfesseurPrincipal(CLASS, TEACHER.person(), spring);
        done(settings.carryOut(new Change(NOW, HEAD, POLES)));
        done(settings.carryOut(new Change(NOW, HEAD, new ProfesseursPrincipaux(List.of(named)))));
        done(settings.carryOut(new Change(NOW, HEAD, BulletinModels.presets().withUsual("Lycée"))));
        done(settings.carryOut(new RestoreDefault(NOW, HEAD, SettingKind.POLES)));
        done(settings.carryOut(new Undo(NOW, HEAD, SettingKind.POLES)));
    }

    /** What is decided by hand: a dispense, levels, the socle. */
    static void decide(VieScolaire school) {
        var days = new DateRange(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 15));
        var wanted = new DispenseRequest(
                new DispenseId("d1"), CHLOE, BOOK.service(), days, DispenseKind.EXEMPT, "certificat médical");
        done(school.dispenses().grant(NOW, CPE, wanted));
        var later = new DateRange(days.first(), days.last().plusDays(7));
        done(school.dispenses().carryOut(wanted.id(), new DispenseCommand.ChangeDays(NOW, CPE, later)));
        write(
                school,
                new MarkBookCommand.SetSkillLevel(
                        NOW, TEACHER, ANNE, new SkillId("lire"), Optional.of(MasteryLevel.VERY_GOOD)));
        var level = Optional.of(MasteryLevel.SATISFACTORY);
        done(school.socle().carryOut(ANNE, new SocleCommand.PositionDomain(NOW, HEAD, SocleDomain.CPD_FRA, level)));
        done(school.socle().carryOut(ANNE, new SocleCommand.DispenseDomain(NOW, HEAD, SocleDomain.CPD_ETR, "PPS")));
    }

    static void publish(VieScolaire school) {
        var evening = at(LocalDate.of(2026, 12, 4), "18:00");
        done(school.bulletins().draft(evening, HEAD, bulletin()));
        done(school.bulletins().carryOut(BULLETIN, new BulletinCommand.Finish(evening, HEAD)));
        done(school.bulletins().carryOut(BULLETIN, new BulletinCommand.Publish(evening, HEAD)));
    }

    static Bulletin bulletin() {
        return Bulletin.builder()
                .id(BULLETIN)
                .school(new SchoolHeader(
                        "Collège Zélie-Bœuf", Uai.parse("0750001U").get(), List.of(), Optional.empty()))
                .period(new BulletinPeriod(FIRST, "1er trimestre", YEAR))
                .classe(CLASS)
                .pupil(new BulletinPupil(ANNE, "Anne É.", Optional.empty()))
                .editedOn(LocalDate.of(2026, 12, 4))
                .build();
    }

    static Periodicity wanted() {
        return Periodicity.none(YEAR)
                .with(new PeriodSystem(
                        TRIMESTRES,
                        "Trimestres",
                        List.of(
                                period("T1", "2026-09-01", "2026-11-29"),
                                period("T2", "2026-11-30", "2027-03-07"),
                                period("T3", "2027-03-08", "2027-07-03"))))
                .with(CLASS, TRIMESTRES);
    }

    private static SchoolPeriod period(String id, String first, String last) {
        return SchoolPeriod.builder()
                .id(new SchoolPeriodId(id))
                .label(id)
                .days(new DateRange(LocalDate.parse(first), LocalDate.parse(last)))
                .build();
    }

    static void divide(VieScolaire school) {
        var plan = done(school.periodicity().plan(HEAD, wanted(), Set.of()));
        done(school.periodicity().apply(BEFORE, HEAD, plan));
    }

    static void generate(VieScolaire school) {
        var taught = List.of(new TaughtService(
                new Audience.OfClass(CLASS), "FRANC", "Français", List.of(TaughtTeacher.main(TEACHER.person()))));
        var plan = done(school.subjects().plan(HEAD, SUBJECTS, taught, false));
        done(school.subjects().generate(BEFORE, HEAD, SUBJECTS, plan));
        done(school.subjects()
                .carryOut(BOOK.service(), new ServiceCommand.Weigh(BEFORE, HEAD, BigDecimal.valueOf(2), Map.of())));
    }

    static void mark(VieScolaire school) {
        var request = EvaluationRequest.builder()
                .id(DICTATION)
                .title("Dictée")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(MONDAY)
                .build();
        write(school, new MarkBookCommand.AddEvaluation(NOW, TEACHER, request));
        write(school, new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, ANNE, Mark.of("12.5")));
        write(school, new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, BRUNO, Unscored.ABSENT));
        write(school, new MarkBookCommand.Appreciate(NOW, TEACHER, ANNE, "De l'élan : « à poursuivre »."));
    }

    private static void write(VieScolaire school, MarkBookCommand command) {
        done(school.markBooks().carryOut(BOOK, command));
    }

    static void hold(VieScolaire school) {
        var evening = at(LocalDate.of(2026, 12, 1), "18:00");
        done(school.conseils().plan(NOW, HEAD, CONSEIL));
        council(school, new ConseilCommand.Prepare(NOW, TEACHER));
        council(school, new ConseilCommand.WriteSynthesis(NOW, TEACHER, ANNE, "Un bon trimestre."));
        council(school, new ConseilCommand.WriteVieScolaire(NOW, CPE, ANNE, "Assidue."));
        council(school, new ConseilCommand.Hold(evening, HEAD, List.of(new Member(HEAD.person(), MemberRole.CHAIR))));
    }

    private static void council(VieScolaire school, ConseilCommand command) {
        done(school.conseils().carryOut(CONSEIL, command));
    }

    private static ClassLists lists() {
        return new ClassLists() {
            @Override
            public Belonging pupils(Audience audience, DateRange days) {
                return Belonging.of(Set.of(ANNE, BRUNO, CHLOE, DAVID), days);
            }

            @Override
            public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
                return pupils.stream().collect(Collectors.toMap(each -> each, each -> CLASS));
            }

            @Override
            public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
                return Set.of(TEACHER.person());
            }
        };
    }
}
