package org.ent4j.viescolaire.lsu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** The texts of a file with their limits: the whole table, on this page. Source: schema 7.0. */
final class LsuTexts {

    private static final Label NAME = Label.of("nom", "name");
    private static final Label FIRST_NAME = Label.of("prénom", "first name");
    private static final Label COMMENT = Label.of("commentaire", "comment");
    private static final Label TITLE = Label.of("intitulé", "title");
    private static final Label LABEL = Label.of("libellé", "label");
    private static final Label CLASS = Label.of("code de la division", "code of the class");

    private final List<LsuText> texts = new ArrayList<>();

    private LsuTexts() {}

    private void add(Label what, int most, String text) {
        texts.add(new LsuText(what, text, most));
    }

    private void add(Label what, int most, Optional<String> text) {
        text.ifPresent(it -> add(what, most, it));
    }

    static List<LsuText> of(LivretFile file) {
        var all = new LsuTexts();
        var header = file.header();
        all.add(Label.of("éditeur", "editor"), 50, header.editor());
        all.add(Label.of("application", "application"), 50, header.application());
        all.add(Label.of("version de l'application", "version of the application"), 50, header.version());
        file.heads().forEach(it -> all.add(Label.of("chef d'établissement", "head of the school"), 100, it.label()));
        file.disciplines().forEach(it -> all.add(LABEL, 40, it.label()));
        file.teachers().forEach(all::teacher);
        file.programme().forEach(it -> all.add(Label.of("élément du programme", "programme"), 300, it.label()));
        file.parcours().forEach(it -> it.parcours().forEach(each -> all.add(parcours(each), 600, each.text())));
        file.schoolLives().forEach(it -> all.add(COMMENT, 600, it.comment()));
        file.digitalSkills().forEach(it -> all.add(COMMENT, 600, it.text()));
        all.groups(file);
        return all.texts;
    }

    private void teacher(LsuTeacher teacher) {
        add(NAME, 100, teacher.lastName());
        add(FIRST_NAME, 100, teacher.firstName().filter(it -> !it.isEmpty()));
    }

    private void groups(LivretFile file) {
        file.epiThemes().forEach(it -> add(LABEL, 100, it.label()));
        file.epiThemes().forEach(it -> add(Label.of("code de thématique", "code of a theme"), 50, it.code()));
        file.epis().forEach(it -> titled(it.title(), it.description()));
        file.epiGroups().forEach(it -> titled(it.title(), it.comment()));
        file.accompaniments().forEach(it -> titled(it.title(), it.description()));
        file.accompanimentGroups().forEach(it -> titled(it.title(), it.comment()));
    }

    private void titled(String title, Optional<String> comment) {
        add(TITLE, 150, title);
        add(COMMENT, 600, comment);
    }

    static List<LsuText> of(LsuPupil pupil) {
        var all = new LsuTexts();
        all.add(NAME, 100, pupil.lastName());
        all.add(FIRST_NAME, 100, pupil.firstName());
        all.add(CLASS, 20, pupil.division());
        return all.texts;
    }

    static List<LsuText> of(SubjectReport subject) {
        var all = new LsuTexts();
        all.add(
                Label.of("appréciation", "appreciation"),
                600,
                subject.appreciation().filter(it -> !it.isBlank()));
        all.add(Label.of("moyenne", "average"), 8, subject.mark().map(LsuMark::text));
        all.add(
                Label.of("moyenne de la classe", "average of the class"),
                8,
                subject.classMark().map(LsuMark::text));
        return all.texts;
    }

    static List<LsuText> of(PeriodicReport report) {
        var all = new LsuTexts();
        all.add(
                Label.of("acquis et conseils", "synthesis"),
                1000,
                report.synthesis().filter(it -> !it.isBlank()));
        all.add(Label.of("devoirs faits", "homework"), 600, report.homework());
        all.add(
                Label.of("vie scolaire", "school life"),
                600,
                report.schoolLife().flatMap(SchoolLife::comment));
        all.add(
                Label.of("compétences numériques", "digital skills"),
                600,
                report.digitalSkills().flatMap(DigitalSkills::appreciation));
        report.epis().forEach(it -> all.add(Label.of("EPI", "EPI"), 600, it.comment()));
        report.accompaniments()
                .forEach(it -> all.add(Label.of("accompagnement personnalisé", "accompaniment"), 600, it.comment()));
        report.parcours().forEach(it -> all.add(parcours(it), 600, it.text()));
        report.supports().forEach(all::support);
        report.guardians().forEach(all::guardian);
        return all.texts;
    }

    private static Label parcours(Parcours parcours) {
        return Label.of(parcours.kind().label(), parcours.kind().label());
    }

    private void support(Support support) {
        add(Label.of("PPRE", "PPRE"), 600, support.ppre());
        add(Label.of("contrat de réussite", "contrat de réussite"), 600, support.contract());
    }

    static List<LsuText> of(CycleReport report) {
        var all = new LsuTexts();
        all.add(Label.of("synthèse", "synthesis"), 1500, report.synthesis().filter(it -> !it.isBlank()));
        report.guardians().forEach(all::guardian);
        return all.texts;
    }

    private void guardian(Guardian guardian) {
        var what = Label.of("responsable", "guardian");
        add(what, 100, guardian.lastName());
        add(what, 100, guardian.firstName());
        add(Label.of("lien de parenté", "kinship"), 40, guardian.kinship());
        add(what, 600, guardian.denomination());
        guardian.address().ifPresent(this::address);
    }

    private void address(PostalAddress address) {
        var line = Label.of("ligne d'adresse", "line of an address");
        add(line, 50, address.line1());
        add(line, 50, address.line2());
        add(line, 50, address.line3());
        add(line, 50, address.line4());
        add(Label.of("code postal", "postal code"), 10, address.postalCode());
        add(Label.of("commune", "town"), 100, address.town());
    }
}
