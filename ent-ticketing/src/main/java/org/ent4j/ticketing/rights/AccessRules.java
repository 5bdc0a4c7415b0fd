package org.ent4j.ticketing.rights;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.view.TicketList;

/** That nobody sees or does what is not his: all of it, on this page. */
public final class AccessRules {

    private static final String NEED_TO_KNOW =
            "Arrêté of 30 November 2006 (ENT), article 4: each in the limits of the need to know";

    /** Somebody wants to see a ticket. */
    public record Seeing(Ticket ticket, Actor who, LocalDate day, List<Correspondent> correspondents) {

        private boolean isAllowed() {
            return switch (who.role()) {
                case AGENT, AUTOMATIC -> true;
                case VENDOR -> ticket.sharedBy().contains(Platform.VENDOR);
                case CORRESPONDENT, USER -> isRequester() || isCorrespondent(correspondents, who, day);
            };
        }

        private boolean isRequester() {
            return ticket.requester().value().equals(who.id());
        }
    }

    /** Somebody does something for a school. */
    public record Acting(StructureId school, Actor who, LocalDate day, List<Correspondent> correspondents) {}

    /** Somebody does something for level 1. */
    public record Serving(Actor who, boolean isAgent) {}

    /**
     * Somebody wants to see a list.
     *
     * @param where the platform that has it: the vendor's has only what it was given
     */
    public record Listing(
            TicketList list, Actor who, LocalDate day, List<Correspondent> correspondents, Platform where) {

        private boolean isAllowed() {
            if (who.role() == Role.AGENT || who.role() == Role.AUTOMATIC) {
                return true;
            } else if (list instanceof TicketList.OfRequester own) {
                return own.requester().value().equals(who.id());
            } else if (who.role() == Role.VENDOR) {
                return where == Platform.VENDOR && list instanceof TicketList.OfAll;
            }
            return list instanceof TicketList.OfSchool
                    && who.role() == Role.CORRESPONDENT
                    && isCorrespondent(correspondents, who, day);
        }
    }

    /** Somebody sends a form. */
    public record Sending(RequestDraft draft, PersonId signedIn) {}

    /** Somebody wants to see a question. */
    public record SeeingQuestion(Question question, Actor who, LocalDate day, List<Correspondent> correspondents) {

        private boolean isAllowed() {
            return switch (who.role()) {
                case AGENT, AUTOMATIC -> true;
                case VENDOR -> false;
                case CORRESPONDENT, USER ->
                    question.asker().value().equals(who.id()) || isCorrespondent(correspondents, who, day);
            };
        }
    }

    /** Somebody wants an answer that was given before. */
    public record ReadingAnswer(KnownAnswer answer, StructureId reader) {}

    /**
     * Somebody looks after the questions and the answers of a school.
     *
     * @param school nothing for those of all
     * @param correspondents of the school
     */
    public record Overseeing(
            Optional<StructureId> school, Actor who, LocalDate day, List<Correspondent> correspondents) {

        private boolean isAllowed() {
            return switch (who.role()) {
                case AGENT, AUTOMATIC -> true;
                case VENDOR -> false;
                case CORRESPONDENT, USER -> school.isPresent() && isCorrespondent(correspondents, who, day);
            };
        }
    }

    public static final Rule<Seeing> ONES_OWN_OR_OF_ONES_SCHOOL = refusing(
            "TK-DRO-01",
            Label.of(
                    "On voit ses tickets et ceux de l'établissement dont on est correspondant",
                    "One's own tickets are seen, and those of the school of which one is a correspondent"),
            NEED_TO_KNOW,
            seeing -> !seeing.isAllowed(),
            seeing -> new AccessReason.NotToBeSeen(seeing.ticket().id().value()));
    public static final Rule<Acting> CORRESPONDENTS_OF_THE_SCHOOL = refusing(
            "TK-DRO-02",
            Label.of("Un correspondant agit pour son établissement", "A correspondent acts for his school"),
            "Formation des administrateurs ENT, 2018: correspondents are named by the management",
            acting -> acting.who().role() == Role.CORRESPONDENT
                    && !isCorrespondent(acting.correspondents(), acting.who(), acting.day()),
            acting -> new AccessReason.NoCorrespondent(acting.school().value()));
    public static final Rule<Sending> WHOEVER_IS_SIGNED_IN = refusing(
            "TK-DRO-03",
            Label.of("Le demandeur est la personne connectée", "The requester is who is signed in"),
            "ours: nobody asks in somebody else's name",
            sending -> !sending.draft().requester().equals(sending.signedIn()),
            sending -> new AccessReason.SomebodyElse());
    public static final Rule<Serving> AGENTS_OF_LEVEL_1 = refusing(
            "TK-DRO-04",
            Label.of("Un agent est de l'assistance académique", "An agent is of the support of the académie"),
            NEED_TO_KNOW,
            serving -> serving.who().role() == Role.AGENT && !serving.isAgent(),
            serving -> new AccessReason.NoAgent());

    public static final Rule<Listing> LISTS_OF_ONES_OWN = refusing(
            "TK-DRO-05",
            Label.of(
                    "On liste ses tickets et ceux de l'établissement dont on est correspondant",
                    "One lists one's own tickets, and those of the school of which one is a correspondent"),
            NEED_TO_KNOW,
            listing -> !listing.isAllowed(),
            listing -> new AccessReason.NotToBeListed());

    public static final Rule<SeeingQuestion> ONES_OWN_QUESTION_OR_OF_ONES_SCHOOL = refusing(
            "TK-DRO-06",
            Label.of(
                    "On voit ses questions et celles de l'établissement dont on est correspondant",
                    "One's own questions are seen, and those of the school of which one is a correspondent"),
            NEED_TO_KNOW,
            seeing -> !seeing.isAllowed(),
            seeing ->
                    new AccessReason.QuestionNotToBeSeen(seeing.question().id().value()));
    public static final Rule<Overseeing> WHO_LOOKS_AFTER_A_SCHOOL = refusing(
            "TK-DRO-07",
            Label.of(
                    "Les correspondants suivent leur établissement, l'assistance académique tous",
                    "Correspondents look after their school, the support of the académie after all"),
            NEED_TO_KNOW,
            overseeing -> !overseeing.isAllowed(),
            overseeing -> new AccessReason.NotToBeOverseen());
    public static final Rule<ReadingAnswer> AN_ANSWER_FOR_THE_SCHOOL = refusing(
            "TK-DRO-08",
            Label.of("La réponse d'un établissement est pour lui", "The answer of a school is for that school"),
            NEED_TO_KNOW,
            reading -> !reading.answer().isFor(reading.reader()),
            reading -> new AccessReason.AnswerNotToBeSeen(reading.answer().id().value()));

    private AccessRules() {}

    private static boolean isCorrespondent(List<Correspondent> all, Actor who, LocalDate day) {
        return all.stream()
                .anyMatch(each -> each.person().value().equals(who.id())
                        && Optional.of(each)
                                .filter(one -> one.when()
                                        .map(days -> days.contains(day))
                                        .orElse(true))
                                .isPresent());
    }
}
