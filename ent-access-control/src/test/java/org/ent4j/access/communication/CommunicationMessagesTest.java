package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.spi.FindLinks.Guardian;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommunicationMessagesTest {

    private static final PersonId ONE = new PersonId("one");
    private static final PersonId OTHER = new PersonId("other");
    private static final StructureId SCHOOL = new StructureId(College.MONTEMONT);

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_without_holes_in_both_languages(Reason reason) {
        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).as(reason.code()).isPresent();
            assertThat(Messages.render(reason, lang)).doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_has_a_label(Link link) {
        assertThat(link.label().fr()).isNotBlank();
        assertThat(link.label().en()).isNotBlank();
    }

    static Stream<Reason> reasons() {
        return Stream.of(verdicts(), services(), ties(), untied(), headings()).flatMap(reasons -> reasons);
    }

    private static Stream<Reason> verdicts() {
        return Arrays.stream(WritingVerdict.values())
                .map(verdict -> verdict.name().endsWith("WITHOUT_SERVICE")
                        ? new WritingAnswer.WithoutService(
                                verdict, ONE, OTHER, new WritingAnswer.Refused(Verdict.CLOSED))
                        : new WritingAnswer.Why(verdict, ONE, OTHER, List.of(), List.of()));
    }

    private static Stream<Reason> services() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> !verdict.isGranted())
                .map(WritingAnswer.Refused::new);
    }

    private static Stream<Reason> ties() {
        var taught = Stream.of(List.of("EPS"), List.<String>of())
                .flatMap(subjects -> Stream.of(true, false)
                        .flatMap(head -> Stream.of(
                                new Tie.TeacherOf(ONE, OTHER, subjects, head),
                                new Tie.TeacherOfChild(ONE, OTHER, ONE, subjects, head))));
        var others = Stream.of(
                new Tie.None(),
                new Tie.SameStructure(SCHOOL),
                new Tie.SameGroup(new GroupId("g")),
                Tie.GuardianOf.of(new Guardian(ONE, OTHER)));
        return Stream.concat(taught, others);
    }

    private static Stream<Reason> untied() {
        return Stream.of(
                new Untied.NotThatDay(College.DAY),
                new Untied.NoSender(new Mismatch.NoAffiliation()),
                new Untied.NoRecipient(new Mismatch.InNoGroup(List.of("g"))),
                new Untied.SenderNotCounting(List.of(SCHOOL)),
                new Untied.RecipientNotCounting(List.of(SCHOOL)),
                Untied.NotLinked.by(Link.TEACHES));
    }

    private static Stream<Reason> headings() {
        return Stream.of(
                new Heading.OfFunction(SCHOOL, FunctionGroup.CPE, FunctionGroup.CPE.label()),
                new Heading.OfProfil(SCHOOL, Profil.ENSEIGNANT, Profil.ENSEIGNANT.label()),
                new Heading.OfGroup(new GroupId("g")),
                new Heading.MyChildren(),
                new Heading.MyGuardians(),
                new Heading.TeachersOfChild(ONE),
                new Heading.MyTeachers(),
                new Heading.MyPupils(),
                new Heading.GuardiansOfMyPupils(),
                new Heading.Others());
    }
}
