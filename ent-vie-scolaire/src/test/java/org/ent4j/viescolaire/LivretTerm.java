package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.LEFT;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.SUPPORT;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.appreciate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.livret.Livret;
import org.ent4j.viescolaire.livret.LivretPupil;
import org.ent4j.viescolaire.livret.LivretRequest;
import org.ent4j.viescolaire.livret.LivretSchool;
import org.ent4j.viescolaire.livret.LivretTeacher;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceKey;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.spi.LivretIdentities;

/** A marked term of which everything is written that a livret asks for. */
final class LivretTerm {

    static final CodeMatiere SPORT = new CodeMatiere("100100");
    static final MarkBookId SPORT_A = new MarkBookId(new ServiceKey(new Audience.OfClass(A5), SPORT).id(YEAR), T1);
    static final LivretRequest OF_5A = LivretRequest.of(T1, A5);

    final MarkedTerm term = new MarkedTerm();
    final VieScolaire school = term.school;
    final Directory directory = new Directory();

    /** Maths support is a measure of its own, so that nobody has two lines of one subject. */
    void complete() {
        term.mark();
        term.correct(FRENCH_A, DAVID, Unscored.NOT_MARKED);
        term.correct(MATHS_A, DAVID, Mark.of("14"));
        done(school.subjects()
                .carryOut(SUPPORT.service(), new ServiceCommand.Arrange(EVENING, HEAD, 0, ModaliteElection.X, true)));
        for (var book : List.of(FRENCH_A, MATHS_A)) {
            List.of(ANNE, BRUNO, CHLOE, DAVID).forEach(pupil -> appreciate(school, book, pupil, "Du sérieux."));
        }
        List.of(BRUNO, CHLOE).forEach(pupil -> appreciate(school, SUPPORT, pupil, "Des progrès."));
        appreciate(school, LATIN_AB, ANNE, "Très bien.");
        term.hold();
        var day = at(COUNCIL, "17:00");
        List.of(BRUNO, CHLOE, DAVID)
                .forEach(pupil -> term.council(new ConseilCommand.WriteSynthesis(day, HEAD, pupil, "Convenable.")));
    }

    /** All bulletins of 5A, with an élément du programme on each line. */
    void publish() {
        term.prepare();
        for (var line : term.plan().lines()) {
            var content = line.content().orElseThrow();
            var lines = content.lines().stream()
                    .map(each -> each.withElements(List.of("Lire et comprendre", "Étudier : " + each.label())))
                    .toList();
            var edited = content.withLines(lines);
            done(school.bulletins().carryOut(line.id(), new BulletinCommand.Edit(EVENING, HEAD, edited)));
            term.publish(line.pupil());
        }
    }

    Livret livret() {
        return livret(OF_5A);
    }

    Livret livret(LivretRequest request) {
        return done(school.livrets(directory).assemble(HEAD, request, DAY));
    }

    /** From now on. */
    void positionnementsOnly() {
        var model = BulletinModel.collegeWithoutAverages();
        var models = new BulletinModels(List.of(model), model.name(), List.of());
        done(school.evaluationSettings().carryOut(new SettingsCommand.Change(EVENING, HEAD, models, Optional.empty())));
    }

    /** EPS in 5A, in which nothing is done yet. */
    void teachSport() {
        var rows = school.record().evaluations().services(YEAR).all().values().stream()
                .map(LivretTerm::row)
                .collect(Collectors.toList());
        var teacher = List.of(TaughtTeacher.main(TEACHER.person()));
        rows.add(new TaughtService(new Audience.OfClass(A5), SPORT.value(), "EPS", teacher));
        var plan = done(school.subjects().plan(HEAD, code -> Optional.of(new CodeMatiere(code)), rows, false));
        done(school.subjects().generate(EVENING, HEAD, code -> Optional.of(new CodeMatiere(code)), plan));
    }

    private static TaughtService row(EvaluationService service) {
        return new TaughtService(
                service.audience(),
                service.matiere().value(),
                service.label(),
                List.of(TaughtTeacher.main(TEACHER.person())));
    }

    /** What is said of a pupil, by the label of the subject. */
    static Map<String, SubjectReport> subjects(Livret livret, PersonId pupil) {
        var labels =
                livret.file().disciplines().stream().collect(Collectors.toMap(LsuDiscipline::id, LsuDiscipline::label));
        return livret.file().periodicReports().stream()
                .filter(each -> livret.pupils().get(each.pupil()).equals(pupil))
                .flatMap(each -> each.subjects().stream())
                .collect(Collectors.toMap(each -> labels.get(each.discipline()), each -> each));
    }

    static List<String> blocking(Livret livret) {
        return livret.anomalies().stream()
                .filter(LsuAnomaly::isBlocking)
                .map(LsuAnomaly::rule)
                .toList();
    }

    /** What the ministry knows people by. */
    static class Directory implements LivretIdentities {

        final Map<PersonId, LivretPupil> pupils = new HashMap<>(Map.of(
                ANNE, pupil("101", "Lefèvre", "Anne", Optional.empty()),
                BRUNO, pupil("102", "Œuvrard", "Bruno", Optional.empty()),
                CHLOE, pupil("103", "Ångström", "Chloé", Optional.of(LEFT)),
                DAVID, pupil("104", "Ben", "David", Optional.empty())));
        final Map<PersonId, LivretTeacher> teachers = new HashMap<>(Map.of(
                TEACHER.person(),
                new LivretTeacher(TeacherKind.EPP, Optional.of("9001"), Optional.of(Title.MME), "Ruiz", "Inès")));

        private static LivretPupil pupil(String siecle, String last, String first, Optional<LocalDate> left) {
            var guardian = Guardian.builder()
                    .title(Title.MME)
                    .lastName(last)
                    .firstName("Odile")
                    .legal1(true)
                    .kinship("MERE")
                    .address(new PostalAddress(
                            Optional.of("1, rue d'Ulm"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "75005",
                            "Paris"))
                    .build();
            return new LivretPupil(Optional.of(siecle), last, first, YEAR.firstDay(), left, List.of(guardian));
        }

        @Override
        public Optional<LivretSchool> school(StructureId school) {
            var header = new LivretHeader("Éditeur", "Portail", Optional.of("1.0"), Uai.ofDigits("0750001"));
            return Optional.of(new LivretSchool(header, "M. Morel, principal"));
        }

        @Override
        public Map<PersonId, LivretPupil> pupils(StructureId school, Collection<PersonId> wanted, LocalDate day) {
            return among(pupils, wanted);
        }

        @Override
        public Map<PersonId, LivretTeacher> teachers(StructureId school, Collection<PersonId> wanted, LocalDate day) {
            return among(teachers, wanted);
        }

        private static <T> Map<PersonId, T> among(Map<PersonId, T> known, Collection<PersonId> wanted) {
            var found = new HashMap<>(known);
            found.keySet().retainAll(wanted);
            return found;
        }
    }
}
