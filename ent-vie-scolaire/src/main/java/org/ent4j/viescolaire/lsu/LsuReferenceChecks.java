package org.ent4j.viescolaire.lsu;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;

/** Looks at what the bilans of a file refer to, one thing after another. */
final class LsuReferenceChecks {

    private static final Label LABEL = Label.of("libellé", "label");
    private static final Label COMMENT = Label.of("commentaire", "comment");
    private static final Label TITLE = Label.of("intitulé", "title");
    private static final Label CLASS = Label.of("code de la division", "code of the class");
    private static final Label CODE = Label.of("code de matière", "code of a subject");
    private static final Label THEME = Label.of("thématique d'EPI", "theme of an EPI");
    private static final Label TEACHERS = Label.of("enseignants", "teachers");

    private final LivretFile file;
    private final LsuVersion version;
    private final LsuIndex index;
    private final LsuAnomalies anomalies;

    LsuReferenceChecks(LivretFile file, LsuVersion version, LsuIndex index, LsuAnomalies anomalies) {
        this.file = file;
        this.version = version;
        this.index = index;
        this.anomalies = anomalies;
    }

    void run(boolean hasPeriodicReports) {
        var whole = LsuAbout.file("");
        anomalies.apply(LsuFileRules.HAS_DISCIPLINES, new LsuCase.OfFile(file, hasPeriodicReports), whole);
        anomalies.apply(LsuFileRules.GENUINE_SCHOOL, file.header().school(), whole);
        var at = anomalies
                .of(whole)
                .some(Label.of("chef d'établissement", "head of the school"), file.heads())
                .some(Label.of("élèves", "pupils"), file.pupils())
                .text(
                        Label.of("version de l'application", "version of the application"),
                        50,
                        file.header().version());
        LsuLimits.header(file.header(), at);
        file.heads().forEach(this::head);
        file.periods().forEach(this::period);
        file.disciplines().forEach(this::discipline);
        file.teachers().forEach(this::teacher);
        file.programme().forEach(it -> LsuLimits.programme(it, at(it.id())));
        ofClasses();
        groups();
    }

    private LsuInspection at(LsuId id) {
        return anomalies.of(LsuAbout.file(id.value()));
    }

    private void head(HeadOfSchool head) {
        var what = Label.of("chef d'établissement", "head of the school");
        at(head.id()).id(head.id()).text(what, 100, head.label()).once(what, head.label());
    }

    private void period(LsuPeriod period) {
        var about = LsuAbout.file(period.id().value());
        anomalies.apply(LsuFileRules.PERIOD_OF_ITS_YEAR, new LsuCase.OfPeriod(period.index(), period.count()), about);
        anomalies
                .of(about)
                .id(period.id())
                .year(period.schoolYear())
                .once(Label.of("période", "period"), period.schoolYear(), period.index(), period.count());
    }

    private void discipline(LsuDiscipline discipline) {
        var about = LsuAbout.file(discipline.id().value());
        var language = version.linksLanguages() ? discipline.language() : Optional.<LsuId>empty();
        var key = List.<Object>of("discipline", discipline.code(), discipline.election(), language);
        var repeated = anomalies.taken(key, about).isPresent();
        anomalies.apply(
                List.of(LsuReferenceRules.DISCIPLINE_ONCE, LsuReferenceRules.ELECTION_OF_THE_VERSION),
                new LsuCase.OfDiscipline(discipline, version, repeated),
                about);
        anomalies
                .of(about)
                .id(discipline.id())
                .code(CODE, 6, discipline.code())
                .code(CODE, 6, discipline.nationalCode())
                .text(LABEL, 40, discipline.label())
                .placeless(
                        Label.of("langue liée", "language link"),
                        discipline.language().filter(any -> !version.linksLanguages()))
                .refers(language.stream().toList(), index.disciplines());
    }

    private void teacher(LsuTeacher teacher) {
        var about = LsuAbout.file(teacher.id().value());
        anomalies.apply(LsuReferenceRules.HAS_AN_STS_ID, teacher, about);
        var at = anomalies
                .of(about)
                .id(teacher.id())
                .text(LsuLimits.NAME, 100, teacher.lastName())
                .text(LsuLimits.FIRST_NAME, 100, teacher.firstName().filter(it -> !it.isEmpty()));
        teacher.stsId()
                .ifPresent(it -> at.once(
                        Label.of("enseignant, identifiant STS", "teacher, STS id"),
                        teacher.kind().code(),
                        LsuCase.number(it)));
    }

    private void ofClasses() {
        for (var skills : file.digitalSkills()) {
            at(skills.id()).id(skills.id()).text(CLASS, 20, skills.structure()).text(COMMENT, 600, skills.text());
        }
        for (var shared : file.parcours()) {
            var at = ofClass("parcours", shared.period(), shared.division());
            LsuLimits.parcours(shared.parcours(), at.some(Label.of("parcours", "parcours"), shared.parcours()));
        }
        for (var shared : file.schoolLives()) {
            ofClass("vie scolaire", shared.period(), shared.division()).text(COMMENT, 600, shared.comment());
        }
    }

    private LsuInspection ofClass(String what, LsuId period, String division) {
        return anomalies
                .of(LsuAbout.file(what + ", " + period + ", " + division))
                .text(CLASS, 20, division)
                .refers(List.of(period), index.periods())
                .once(Label.of(what, what), period, division);
    }

    private void groups() {
        for (var theme : file.epiThemes()) {
            anomalies
                    .of(LsuAbout.file(theme.code()))
                    .text(THEME, 50, theme.code())
                    .text(LABEL, 100, theme.label())
                    .once(THEME, theme.code());
        }
        var themes = themes();
        file.epis().forEach(it -> epi(it, themes));
        file.epiGroups().forEach(it -> {
            var at = titled(it.id(), it.title(), it.comment());
            taught(it.teachers(), at.refers(List.of(it.epi()), index.epis()));
        });
        file.accompaniments()
                .forEach(it -> titled(it.id(), it.title(), it.description())
                        .some(Label.of("disciplines", "subjects"), it.disciplines())
                        .refers(it.disciplines(), index.disciplines()));
        file.accompanimentGroups().forEach(it -> {
            var at = titled(it.id(), it.title(), it.comment());
            taught(it.teachers(), at.refers(List.of(it.accompaniment()), index.accompaniments()));
        });
    }

    private Set<String> themes() {
        return Stream.concat(
                        Arrays.stream(EpiThemeKind.values()).map(EpiThemeKind::code),
                        file.epiThemes().stream().map(EpiTheme::code))
                .collect(Collectors.toSet());
    }

    private void epi(Epi epi, Set<String> themes) {
        anomalies.apply(
                LsuReferenceRules.EPI_HAS_TWO_SUBJECTS,
                epi,
                LsuAbout.file(epi.id().value()));
        titled(epi.id(), epi.title(), epi.description())
                .term(THEME, epi.theme(), themes.contains(epi.theme()))
                .refers(epi.disciplines(), index.disciplines());
    }

    private LsuInspection titled(LsuId id, String title, Optional<String> comment) {
        return at(id).id(id).text(TITLE, 150, title).text(COMMENT, 600, comment);
    }

    private void taught(List<TeacherOfDiscipline> teachers, LsuInspection at) {
        at.some(TEACHERS, teachers)
                .refers(teachers.stream().map(TeacherOfDiscipline::teacher).toList(), index.teachers())
                .refers(teachers.stream().map(TeacherOfDiscipline::discipline).toList(), index.disciplines());
    }
}
