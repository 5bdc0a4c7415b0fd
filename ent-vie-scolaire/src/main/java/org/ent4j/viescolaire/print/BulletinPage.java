package org.ent4j.viescolaire.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Addressee;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.skill.Positionnement;

/** A copy of a bulletin as a part of a page of XHTML. */
final class BulletinPage {

    private final BulletinCopy copy;
    private final Bulletin bulletin;
    private final BulletinModel model;
    private final BulletinTerms terms;

    BulletinPage(BulletinCopy copy, BulletinModel model, Lang lang) {
        this.copy = copy;
        this.bulletin = copy.bulletin();
        this.model = model;
        this.terms = new BulletinTerms(lang);
    }

    /** {@code Bulletin, 1er trimestre}. */
    static String title(Bulletin bulletin, BulletinTerms terms) {
        return terms.of(BulletinTerms.BULLETIN) + ", " + bulletin.period().label();
    }

    /** @param id of the part, to which bookmarks lead */
    void put(Page body, String id) {
        body.element("div", this::content, "class", "bulletin", "id", id);
    }

    private void content(Page page) {
        page.element(
                "div",
                bulletin.pupil().name() + ", " + bulletin.classe().code() + ", "
                        + bulletin.period().label(),
                "class",
                "running");
        page.element("div", head -> head(head, bulletin.school()), "class", "head");
        page.element("div", this::who, "class", "who");
        new BulletinTable(bulletin, model, terms).put(page);
        if (model.shows(BulletinPart.POSITIONNEMENT)) {
            page.element("p", key(), "class", "key");
        }
        projects(page);
        if (model.shows(BulletinPart.ASSIDUITE)) {
            bulletin.assiduite().ifPresent(counts -> block(page, BulletinTerms.ASSIDUITE, in -> assiduite(in, counts)));
        }
        council(page, bulletin.council());
        end(page);
    }

    private void head(Page head, SchoolHeader school) {
        head.element("div", left -> school(left, school), "class", "left");
        head.element(
                "div",
                right -> right.element("h1", title(bulletin, terms))
                        .element(
                                "p",
                                terms.of(BulletinTerms.YEAR) + " "
                                        + bulletin.period().year()),
                "class",
                "right");
    }

    private void school(Page left, SchoolHeader school) {
        var logo = school.logo().filter(any -> model.shows(BulletinPart.LOGO));
        logo.ifPresent(picture -> left.element("img", "", "src", picture.uri(), "alt", school.name(), "class", "logo"));
        left.element(
                "div",
                lines -> {
                    lines.element("p", school.name(), "class", "school");
                    school.address().forEach(line -> lines.element("p", line));
                    lines.element("p", terms.of(BulletinTerms.UAI) + " " + school.uai());
                },
                "class",
                logo.isPresent() ? "beside" : "alone");
    }

    private void who(Page who) {
        who.element("div", this::pupil, "class", "left");
        if (model.shows(BulletinPart.ADDRESSEE)) {
            copy.addressee()
                    .ifPresent(addressee -> who.element(
                            "div",
                            right -> lines(addressee).forEach(line -> right.element("p", line)),
                            "class",
                            "right addressee"));
        }
    }

    private static Stream<String> lines(Addressee addressee) {
        return Stream.concat(addressee.names().stream(), addressee.address().stream());
    }

    private void pupil(Page left) {
        left.element("h2", bulletin.pupil().name(), "class", "pupil");
        if (model.shows(BulletinPart.BIRTH_DATE)) {
            bulletin.pupil().birthDate().ifPresent(day -> fact(left, BulletinTerms.BIRTH, terms.day(day)));
        }
        fact(left, BulletinTerms.CLASS, bulletin.classe().code());
        if (!bulletin.professeursPrincipaux().isEmpty()) {
            fact(left, BulletinTerms.MAIN_TEACHERS, String.join(", ", bulletin.professeursPrincipaux()));
        }
    }

    private void fact(Page page, Label label, String value) {
        page.element("p", terms.fact(label, value));
    }

    /** What the levels mean. */
    private String key() {
        var levels = Stream.of(Positionnement.values())
                .map(each -> each.number() + " " + each.label().in(terms.lang()))
                .toList();
        return terms.fact(BulletinTerms.POSITIONNEMENT, String.join(", ", levels));
    }

    private void block(Page page, Label title, Consumer<Page> content) {
        page.element("div", block -> content.accept(block.element("h2", terms.of(title))), "class", "block");
    }

    private void projects(Page page) {
        if (model.shows(BulletinPart.PROJECTS) && !bulletin.projects().isEmpty()) {
            block(page, BulletinTerms.PROJECTS, in -> bulletin.projects().forEach(each -> project(in, each)));
        }
    }

    private void project(Page page, Project project) {
        page.element("h3", project.kind().label().in(terms.lang()) + terms.colon() + project.title());
        terms.lines(project.text()).forEach(line -> page.element("p", line));
    }

    private void assiduite(Page page, Assiduite counts) {
        var facts = new ArrayList<String>();
        facts.add(terms.fact(BulletinTerms.JUSTIFIED, String.valueOf(counts.justified())));
        facts.add(terms.fact(BulletinTerms.UNJUSTIFIED, String.valueOf(counts.unjustified())));
        counts.lost().ifPresent(time -> facts.add(terms.fact(BulletinTerms.LOST, terms.hours(time))));
        facts.add(terms.fact(BulletinTerms.LATENESSES, String.valueOf(counts.latenesses())));
        page.element("p", String.join(terms.semicolon(), facts));
        terms.lines(counts.appreciation()).forEach(line -> page.element("p", line));
    }

    private void council(Page page, CouncilWords words) {
        var avis = model.shows(BulletinPart.AVIS) ? words.avis() : List.<String>of();
        var orientation = model.shows(BulletinPart.ORIENTATION) ? words.orientation() : "";
        var synthesis = model.shows(BulletinPart.SYNTHESIS) ? words.synthesis() : "";
        if (avis.isEmpty() && orientation.isBlank() && synthesis.isBlank()) {
            signature(page);
            return;
        }
        block(page, BulletinTerms.COUNCIL, in -> {
            signature(in);
            terms.lines(synthesis).forEach(line -> in.element("p", line));
            if (!avis.isEmpty()) {
                fact(in, BulletinTerms.AVIS, String.join(", ", avis));
            }
            if (!orientation.isBlank()) {
                fact(in, BulletinTerms.ORIENTATION, orientation);
            }
        });
    }

    private void signature(Page page) {
        if (model.shows(BulletinPart.SIGNATURE) && !model.signature().isBlank()) {
            page.element("p", model.signature(), "class", "signature");
        }
    }

    private void end(Page page) {
        var edited = terms.of(BulletinTerms.EDITED) + " " + terms.day(bulletin.editedOn()) + ".";
        var text = String.join(" ", edited, model.footer()).strip();
        page.element("div", end -> terms.lines(text).forEach(line -> end.element("p", line)), "class", "end");
    }
}
