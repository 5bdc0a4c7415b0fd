package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.LivretTerm.blocking;
import static org.ent4j.viescolaire.LivretTerm.subjects;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.codes;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.CAME;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.T1;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.livret.Livret;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

/** What nobody recorded is never taken for a decision, and nobody is left out silently. */
class LivretGapsTest {

    private final LivretTerm livrets = new LivretTerm();
    private final VieScolaire school = livrets.school;

    private static List<String> lines(Livret livret, String rule) {
        return livret.anomalies().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.line(Lang.FR))
                .toList();
    }

    private List<EditionIssue> issues(PersonId pupil) {
        return line(livrets.term.plan(), pupil).issues();
    }

    @Test
    void a_positionnement_that_nobody_set_is_missing() {
        livrets.complete();
        livrets.positionnementsOnly();
        livrets.publish();

        var livret = livrets.livret();

        assertThat(subjects(livret, ANNE).values()).noneMatch(SubjectReport::notMarked);
        assertThat(blocking(livret)).contains("VS-LSU-41");
        assertThat(issues(ANNE))
                .filteredOn(each -> each.rule().equals("VS-EDI-23"))
                .hasSize(3)
                .noneMatch(EditionIssue::isBlocking)
                .anySatisfy(each -> assertThat(each.line(Lang.FR)).contains("Anne", "Français", "positionnement"));
    }

    @Test
    void a_positionnement_is_not_missing_where_averages_are_shown_or_it_was_set() {
        livrets.complete();
        assertThat(codes(issues(ANNE))).doesNotContain("edition.positionnement-missing");
        livrets.positionnementsOnly();
        for (var book : List.of(FRENCH_A, MATHS_A)) {
            var set = new MarkBookCommand.SetPositionnement(
                    at(COUNCIL, "08:00"), TEACHER, ANNE, Optional.of(Positionnement.REACHED));
            done(school.markBooks().carryOut(book, set));
        }

        assertThat(codes(issues(ANNE))).containsOnlyOnce("edition.positionnement-missing");
    }

    @Test
    void who_is_dispensed_or_was_not_marked_on_purpose_needs_no_positionnement() {
        livrets.complete();
        livrets.positionnementsOnly();
        done(school.dispenses()
                .grant(
                        at(COUNCIL, "08:00"),
                        HEAD,
                        new DispenseRequest(
                                new DispenseId("d"),
                                DAVID,
                                MATHS_A.service(),
                                new DateRange(CAME, COUNCIL),
                                DispenseKind.UNFIT,
                                "certificat")));

        var david = subjects(livrets.livret(), DAVID);

        assertThat(david.get("Mathématiques").notMarked()).isTrue();
        assertThat(david.get("Français").notMarked()).isTrue();
        assertThat(codes(issues(DAVID))).doesNotContain("edition.positionnement-missing");
    }

    @Test
    void a_subject_in_which_nothing_was_done_is_told() {
        livrets.complete();
        livrets.teachSport();
        livrets.publish();

        var livret = livrets.livret();

        assertThat(subjects(livret, ANNE).get("EPS").notMarked()).isTrue();
        assertThat(lines(livret, "VS-EDI-20"))
                .hasSize(4)
                .anySatisfy(each -> assertThat(each).contains("Anne", "EPS", "appréciation"));
    }

    @Test
    void who_has_a_bulletin_and_is_no_longer_of_the_class_is_named() {
        livrets.complete();
        livrets.publish();
        var of = livrets.term.bulletin(ANNE);
        var gone = new PersonId("zoe");
        var bulletin = Bulletin.builder()
                .id(EditionPlanning.id(YEAR, T1, gone))
                .school(of.school())
                .period(of.period())
                .classe(of.classe())
                .pupil(new BulletinPupil(gone, "Zoé Parti", Optional.empty()))
                .addAllLines(of.lines())
                .editedOn(of.editedOn())
                .build();
        done(school.bulletins().draft(EVENING, HEAD, bulletin));
        assertThat(lines(livrets.livret(), "VS-LIV-06")).isEmpty();
        done(school.bulletins().carryOut(bulletin.id(), new BulletinCommand.Finish(EVENING, HEAD)));
        done(school.bulletins().carryOut(bulletin.id(), new BulletinCommand.Publish(EVENING, HEAD)));

        var livret = livrets.livret();

        assertThat(lines(livret, "VS-LIV-06"))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("Zoé Parti", "5A"));
        assertThat(livret.anomalies())
                .filteredOn(each -> each.rule().equals("VS-LIV-06"))
                .noneMatch(LsuAnomaly::isBlocking);
    }
}
