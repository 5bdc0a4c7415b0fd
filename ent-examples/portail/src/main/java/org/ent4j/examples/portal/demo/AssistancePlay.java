package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What was asked and done in the last weeks, act by act, by the people of the demonstration. */
final class AssistancePlay {

    private static final String LIFE = "ENT/VIE_DE_L_ELEVE";
    private static final String ACCESS = "ENT/AUTHENTIFICATION";
    private static final String MAIL = "ENT/COMMUNICATION";

    /** Who plays. */
    record Cast(
            StructureId school,
            StructureId otherSchool,
            List<PersonId> administrators,
            PersonId otherAdministrator,
            PersonId head,
            PersonId teacher,
            PersonId cpe,
            PersonId parent,
            List<PersonId> agents,
            PersonId vendor) {

        PersonId administrator() {
            return administrators.get(0);
        }

        PersonId dane() {
            return agents.get(0);
        }

        PersonId dsi() {
            return agents.get(agents.size() - 1);
        }
    }

    /** Something is done at a moment. */
    record Act(Instant at, Consumer<Instant> what) {}

    /** A number that is known once the request is sent. */
    private static final class Number {
        private Optional<TicketId> id = Optional.empty();

        private TicketId get() {
            return id.orElseThrow();
        }
    }

    private final AssistanceDesk desk;
    private final Cast cast;
    private final Number timetable = new Number();
    private final Number account = new Number();
    private final Number absences = new Number();
    private final Number mail = new Number();
    private final Number marks = new Number();
    private final Number lessons = new Number();
    private final Number service = new Number();

    AssistancePlay(AssistanceDesk desk, Cast cast) {
        this.desk = desk;
        this.cast = cast;
    }

    /** In any order. */
    List<Act> acts(ZonedDateTime now) {
        return List.of(
                act(now, 14, 9, 10, at -> ask("DEMO-1", cast.teacher(), LIFE, "CAHIER_DE_TEXTES",
                        "Bonjour, comment joindre un document à une séance du cahier de textes ? Merci.", at)),
                act(now, 14, 11, 30, at -> answer("DEMO-1",
                        "Ouvrez la séance, puis « Ajouter une pièce jointe » sous le contenu. Les élèves la voient aussitôt.", at)),
                act(now, 12, 18, 5, at -> ask("DEMO-2", cast.parent(), ACCESS, "COMPTE",
                        "Bonjour, j'ai perdu mon mot de passe : comment me connecter au portail ? Merci.", at)),
                act(now, 11, 8, 40, at -> answer("DEMO-2",
                        "Les parents se connectent par EduConnect : suivez « mot de passe oublié » sur sa page de connexion, avec le téléphone donné à l'établissement.", at)),
                act(now, 10, 9, 0, at -> ask("DEMO-3", cast.cpe(), LIFE, "EMPLOI_DU_TEMPS",
                        "Bonjour, l'emploi du temps de la 5A est vide depuis ce matin. Merci de votre aide.", at)),
                act(now, 10, 10, 20, this::passOn),
                act(now, 10, 14, 0, at -> agent(cast.dane(), timetable, new Step.Taken(), at)),
                act(now, 9, 9, 30, at -> agent(cast.dane(), timetable, new Step.HandedOver(Platform.VENDOR,
                        "La publication est complète chez nous ; l'affichage reste vide pour cette seule classe."), at)),
                act(now, 7, 15, 0, at -> vendor(timetable, Return.SOLUTION,
                        "Index d'affichage reconstruit pour la classe. Corrigé dans la version du soir.", at)),
                act(now, 7, 16, 10, at -> agent(cast.dane(), timetable, new Step.Resolved(
                        "L'éditeur a corrigé l'affichage : l'emploi du temps de la 5A est visible. Videz le cache si besoin."), at)),
                act(now, 6, 8, 50, at -> school(cast.administrator(), timetable, new Step.Accepted(), at)),
                act(now, 8, 10, 0, at -> submit(account, cast.administrator(), ACCESS, "COMPTE", Impact.PERSON, Urgency.HIGH,
                        "Bonjour, une enseignante arrivée lundi n'a pas de compte académique et ne peut pas se connecter. Merci.", at)),
                act(now, 8, 10, 40, at -> agent(cast.dsi(), account, new Step.Taken(), at)),
                act(now, 7, 9, 0, at -> agent(cast.dsi(), account, new Step.Asked(
                        "Pouvez-vous nous donner la date de sa prise de fonction ?"), at)),
                act(now, 5, 11, 0, at -> submit(mail, cast.head(), MAIL, "COURRIER", Impact.GROUP, Urgency.NORMAL,
                        "Bonjour, les messages aux familles de sixième partent avec un jour de retard. Merci d'avance.", at)),
                act(now, 5, 14, 30, at -> agent(cast.dane(), mail, new Step.Taken(), at)),
                act(now, 2, 9, 15, at -> agent(cast.dane(), mail, new Step.Resolved(
                        "La file d'envoi était saturée ; elle est vidée et les envois repartent à l'heure."), at)),
                act(now, 4, 8, 30, at -> submit(absences, cast.head(), LIFE, "ABSENCES", Impact.SCHOOL, Urgency.HIGH,
                        "Bonjour, l'appel ne s'enregistre plus depuis ce matin pour toutes les classes. Merci de nous aider vite.", at)),
                act(now, 4, 8, 55, at -> agent(cast.dane(), absences, new Step.Taken(), at)),
                act(now, 4, 9, 40, at -> agent(cast.dane(), absences, new Step.HandedOver(Platform.VENDOR,
                        "Erreur reproduite sur deux établissements ; hors de notre portée."), at)),
                act(now, 3, 9, 0, at -> submit(lessons, cast.administrators().get(cast.administrators().size() - 1), LIFE,
                        "CAHIER_DE_TEXTES", Impact.GROUP, Urgency.NORMAL,
                        "Bonjour, les pièces jointes du cahier de textes ne s'ouvrent plus sur tablette. Merci.", at)),
                act(now, 3, 10, 0, at -> agent(cast.dane(), lessons, new Step.Taken(), at)),
                act(now, 2, 10, 0, at -> agent(cast.dane(), lessons, new Step.HandedOver(Platform.VENDOR,
                        "Constaté sur tablettes seulement."), at)),
                act(now, 1, 15, 30, at -> vendor(lessons, Return.QUESTION,
                        "Quel est le modèle des tablettes, et leur système ?", at)),
                act(now, 2, 14, 0, at -> submit(marks, cast.administrator(), LIFE, "NOTES", Impact.GROUP, Urgency.NORMAL,
                        "Bonjour, un enseignant ne voit plus un de ses services d'évaluation en 4B. Merci.", at)),
                act(now, 2, 16, 0, at -> ask("DEMO-4", cast.teacher(), "ENT/DOCUMENTATION", "RESSOURCES",
                        "Bonjour, mon manuel numérique n'apparaît pas dans le médiacentre. Que faire ? Merci.", at)),
                act(now, 1, 9, 0, this::submitElsewhere),
                act(now, 1, 9, 30, this::announce));
    }

    private static Act act(ZonedDateTime now, int workingDays, int hour, int minute, Consumer<Instant> what) {
        var day = now.toLocalDate();
        for (var left = workingDays; left > 0; left -= isOpen(day.getDayOfWeek()) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return new Act(day.atTime(LocalTime.of(hour, minute)).atZone(now.getZone()).toInstant(), what);
    }

    private static boolean isOpen(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    private <T> T done(Platform platform, Instant at, Function<Assistance, Either<Refusal, T>> what) {
        return desk.act(platform, what)
                .getOrElseThrow(refused -> new IllegalStateException(String.valueOf(refused.reasons())));
    }

    private void ask(String id, PersonId who, String category, String product, String text, Instant at) {
        var enquiry = Enquiry.of(cast.school(), text).about(new CategoryId(category)).aboutProduct(product);
        done(Platform.ENT, at, school -> school.levelZero().ask(new QuestionId(id), enquiry, who, at));
    }

    private void answer(String id, String text, Instant at) {
        done(
                Platform.ENT,
                at,
                school -> school.levelZero().answer(new QuestionId(id), text, cast.administrator(), at));
    }

    private void passOn(Instant at) {
        var sent = submission(
                cast.school(),
                cast.administrator(),
                LIFE,
                "EMPLOI_DU_TEMPS",
                Impact.GROUP,
                Urgency.NORMAL,
                "Bonjour, l'emploi du temps de la 5A est vide depuis ce matin sur le portail. Merci de votre aide.",
                at);
        timetable.id = Optional.of(done(
                        Platform.ENT, at, school -> school.levelZero().passOn(new QuestionId("DEMO-3"), sent))
                .ticket()
                .id());
    }

    private void submit(
            Number number,
            PersonId who,
            String category,
            String product,
            Impact impact,
            Urgency urgency,
            String text,
            Instant at) {
        send(number, submission(cast.school(), who, category, product, impact, urgency, text, at), at);
    }

    private void submitElsewhere(Instant at) {
        var text = "Bonjour, le téléservice d'inscription affiche une page blanche aux familles. Merci.";
        send(
                service,
                submission(
                        cast.otherSchool(),
                        cast.otherAdministrator(),
                        ACCESS,
                        "TELESERVICE",
                        Impact.SCHOOL,
                        Urgency.NORMAL,
                        text,
                        at),
                at);
    }

    private void send(Number number, Submission sent, Instant at) {
        number.id = Optional.of(done(Platform.ENT, at, school -> school.intake().submit(sent))
                .ticket()
                .id());
    }

    private static Submission submission(
            StructureId school,
            PersonId who,
            String category,
            String product,
            Impact impact,
            Urgency urgency,
            String text,
            Instant at) {
        return Submission.builder()
                .draft(RequestDraft.builder()
                        .requester(who)
                        .school(school)
                        .category(new CategoryId(category))
                        .product(product)
                        .description(text)
                        .onBehalfOf("Correspondant ENT")
                        .telephone("01 00 00 00 00")
                        .build())
                .by(who)
                .at(at)
                .impact(impact)
                .urgency(urgency)
                .build();
    }

    private void agent(PersonId who, Number number, Step step, Instant at) {
        take(Platform.ACADEMIE, Actor.of(who, Role.AGENT), number, step, at);
    }

    private void vendor(Number number, Return how, String text, Instant at) {
        take(Platform.VENDOR, Actor.of(cast.vendor(), Role.VENDOR), number, new Step.HandedBack(how, text), at);
    }

    private void school(PersonId who, Number number, Step step, Instant at) {
        take(Platform.ENT, Actor.of(who, Role.CORRESPONDENT), number, step, at);
    }

    private void take(Platform platform, Actor who, Number number, Step step, Instant at) {
        done(platform, at, there -> there.work().take(number.get(), step, at, who));
    }

    private void announce(Instant at) {
        var agent = Actor.of(cast.dsi(), Role.AGENT);
        var what = new Announcement(
                "Téléservices indisponibles",
                Hindered.products(Set.of("TELESERVICE")),
                "Les téléservices sont indisponibles ; le rétablissement est en cours.");
        var incident = done(Platform.ACADEMIE, at, there -> there.incidents().open(what, at, agent));
        done(
                Platform.ACADEMIE,
                at,
                there -> there.incidents().attach(incident.id(), List.of(service.get()), at, agent));
    }
}
