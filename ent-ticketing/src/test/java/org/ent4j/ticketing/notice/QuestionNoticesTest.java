package org.ent4j.ticketing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionEvent.Answered;
import org.ent4j.ticketing.knowledge.QuestionEvent.Asked;
import org.ent4j.ticketing.knowledge.QuestionEvent.NotHelped;
import org.ent4j.ticketing.knowledge.QuestionEvent.PassedOn;
import org.ent4j.ticketing.knowledge.QuestionEvent.Withdrawn;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.Drafts;
import org.junit.jupiter.api.Test;

class QuestionNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final PersonId PARENT = new PersonId("parent");
    private static final PersonId RUIZ = Drafts.RUIZ;
    private static final PersonId KONE = new PersonId("kone");
    private static final List<Correspondent> NAMED = Stream.of(RUIZ, KONE)
            .map(each -> new Correspondent(each, each.value(), CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty()))
            .toList();

    private static Asked asked(PersonId by) {
        return new Asked(NOW, by, new QuestionId("Q1"), Enquiry.of(Drafts.SCHOOL, "Où est l'appel ?"));
    }

    /** Who is told of the last event of a journal, and what. */
    private static List<String> told(QuestionEvent... journal) {
        var question = Question.replay(Arrays.asList(journal));
        return QuestionNotices.of(question, List.of(journal[journal.length - 1]), NAMED).stream()
                .map(each -> ((Recipient.Person) each.to()).id() + ": " + Messages.render(each.what(), Lang.FR))
                .toList();
    }

    @Test
    void correspondents_are_told_of_what_waits_for_them_and_who_asked_of_answers() {
        assertThat(told(asked(PARENT)))
                .containsExactly(
                        "ruiz: une question vous est posée : Où est l'appel ?",
                        "kone: une question vous est posée : Où est l'appel ?");
        var answered = new Answered(NOW, RUIZ, "En haut.");
        assertThat(told(asked(PARENT), answered))
                .containsExactly("parent: un correspondant ENT a répondu à votre question : En haut.");
        assertThat(told(asked(PARENT), answered, new NotHelped(NOW, PARENT, "Non.")))
                .containsExactly(
                        "ruiz: une réponse n'a pas aidé, la question attend de nouveau : Non.",
                        "kone: une réponse n'a pas aidé, la question attend de nouveau : Non.");
        assertThat(told(asked(PARENT), new PassedOn(NOW, RUIZ, "AC-7")))
                .containsExactly("parent: votre question est transmise à l'assistance académique, sous le numéro AC-7");
        assertThat(told(asked(PARENT), new Withdrawn(NOW, PARENT)))
                .containsExactly(
                        "ruiz: la question est retirée : Où est l'appel ?",
                        "kone: la question est retirée : Où est l'appel ?");
    }

    @Test
    void nobody_is_told_what_he_did_himself() {
        assertThat(told(asked(RUIZ))).containsExactly("kone: une question vous est posée : Où est l'appel ?");
        assertThat(told(asked(RUIZ), new PassedOn(NOW, RUIZ, "AC-7"))).isEmpty();
    }
}
