package org.ent4j.examples.portal.assistance.question;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.KeptNotice;
import org.ent4j.examples.portal.assistance.PageLinks;
import org.ent4j.examples.portal.assistance.SchoolCorrespondents;
import org.ent4j.examples.portal.assistance.StoredNotices;
import org.ent4j.examples.portal.assistance.question.QuestionsPage.Heard;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.ticket.Platform;

/** What somebody has asked, whom he may ask, and what he was told. */
final class MyQuestions {

    private static final int NOTICES = 10;

    private final AssistanceDesk desk;
    private final SchoolCorrespondents correspondents;
    private final StoredNotices notices;

    @Inject
    MyQuestions(AssistanceDesk desk, SchoolCorrespondents correspondents, StoredNotices notices) {
        this.desk = desk;
        this.correspondents = correspondents;
        this.notices = notices;
    }

    Answer show(Visit visit) {
        var page = PageLinks.wanted(visit);
        var asked = desk.look(Platform.ENT, visit.now()).levelZero().asked(visit.person(), PageLinks.size(page));
        var rows = new QuestionRows(desk.catalogue(), visit);
        return Answer.page(
                visit.in("Mes questions", "My questions"),
                "assistance/questions",
                new QuestionsPage(
                        visit.in(
                                "Un problème d'usage de l'ENT, un incident ? Les correspondants ENT de votre établissement vous répondent.",
                                "A problem with the portal? The correspondents of your school answer."),
                        named(visit),
                        List.of(),
                        List.of(),
                        PageLinks.lines(asked, page).stream().map(rows::of).toList(),
                        PageLinks.of(asked, page),
                        QuestionScreen.BASE + "?",
                        true,
                        notices.of(new Recipient.Person(visit.person()), NOTICES).stream()
                                .map(each -> heard(visit, each))
                                .toList()));
    }

    private List<Fact> named(Visit visit) {
        return correspondents.of(visit.school().id()).stream()
                .map(each -> new Fact(each.name(), visit.words().of(each.role().label())))
                .toList();
    }

    private static Heard heard(Visit visit, KeptNotice notice) {
        var path = notice.ticket()
                .map(SchoolSide.AUDIENCE::path)
                .or(() -> notice.question().map(QuestionScreen::path))
                .orElse(QuestionScreen.BASE);
        return new Heard(visit.words().moment(notice.at()), visit.words().of(notice.what()), path);
    }
}
