package org.ent4j.examples.portal.assistance.question;

import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.StateBadge;
import org.ent4j.examples.portal.assistance.question.QuestionsPage.Row;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.view.TicketLine;

/** Questions as lists show them. */
final class QuestionRows {

    private final CatalogueWords words;
    private final Visit visit;

    QuestionRows(RequestCatalogue catalogue, Visit visit) {
        this.words = new CatalogueWords(catalogue, visit.words());
        this.visit = visit;
    }

    Row of(Question question) {
        return new Row(
                QuestionScreen.path(question.id()),
                TicketLine.title(question.enquiry().text()),
                question.enquiry().category().map(words::name).orElse(""),
                visit.school().names().of(question.asker()),
                visit.words().moment(question.askedAt()),
                StateBadge.of(question.state(), visit.words()));
    }
}
