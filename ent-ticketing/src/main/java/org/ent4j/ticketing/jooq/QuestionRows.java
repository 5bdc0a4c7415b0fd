package org.ent4j.ticketing.jooq;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.ticketing.jooq.generated.tables.records.TickQuestionEventRecord;
import org.ent4j.ticketing.jooq.generated.tables.records.TickQuestionRecord;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.knowledge.UnreadableQuestion;
import org.ent4j.ticketing.spi.TicketText;

/** Questions as rows, and back. All of an event is in its body; the rest stands beside it for people who look. */
record QuestionRows(TicketText text) {

    static TickQuestionRecord row(Question now) {
        return new TickQuestionRecord(
                now.id().value(),
                now.school().value(),
                now.state().name(),
                Columns.moment(now.askedAt()),
                now.ticket().map(Columns::text).orElse(null),
                now.version());
    }

    /** @param before how many events there are */
    List<TickQuestionEventRecord> rows(QuestionId question, int before, List<QuestionEvent> events) {
        var rows = new ArrayList<TickQuestionEventRecord>();
        for (var event : events) {
            rows.add(new TickQuestionEventRecord(
                    question.value(),
                    before + rows.size() + 1,
                    Columns.moment(event.at()),
                    Columns.text(event.by().value()),
                    event.getClass().getSimpleName(),
                    text.write(event)));
        }
        return rows;
    }

    /**
     * What they make.
     *
     * @param rows in their order, one at least
     * @throws UnreadableQuestion when nobody can read one of them
     */
    Question question(List<TickQuestionEventRecord> rows) {
        return Question.replay(rows.stream().map(this::event).toList());
    }

    private QuestionEvent event(TickQuestionEventRecord row) {
        try {
            return text.questionEvent(row.getBody());
        } catch (IllegalArgumentException refused) {
            throw new UnreadableQuestion(
                    new QuestionId(row.getQuestion()),
                    row.getPosition(),
                    Legible.cause(refused).getClass().getSimpleName());
        }
    }
}
