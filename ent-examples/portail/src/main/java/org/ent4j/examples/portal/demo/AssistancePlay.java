package org.ent4j.examples.portal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.examples.portal.demo.AssistanceStage.Topic;
import org.ent4j.examples.portal.demo.AssistanceStage.Weight;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What was asked and done in the last weeks, act by act: so many working days ago. */
final class AssistancePlay {

    private static final Topic LESSONS = new Topic("ENT/VIE_DE_L_ELEVE", "CAHIER_DE_TEXTES");
    private static final Topic TIMETABLE = new Topic("ENT/VIE_DE_L_ELEVE", "EMPLOI_DU_TEMPS");
    private static final Topic ABSENCES = new Topic("ENT/VIE_DE_L_ELEVE", "ABSENCES");
    private static final Topic MARKS = new Topic("ENT/VIE_DE_L_ELEVE", "NOTES");
    private static final Topic ACCOUNT = new Topic("ENT/AUTHENTIFICATION", "COMPTE");
    private static final Topic SERVICE = new Topic("ENT/AUTHENTIFICATION", "TELESERVICE");
    private static final Topic MAIL = new Topic("ENT/COMMUNICATION", "COURRIER");
    private static final Topic RESOURCES = new Topic("ENT/DOCUMENTATION", "RESSOURCES");
    private static final Weight USUAL = new Weight(Impact.GROUP, Urgency.NORMAL);

    /** Something is done at a moment. */
    record Act(Instant at, Consumer<Instant> what) {}

    private final AssistanceStage stage;
    private final AssistanceCast cast;
    private final ZonedDateTime now;

    AssistancePlay(AssistanceStage stage, AssistanceCast cast, ZonedDateTime now) {
        this.stage = stage;
        this.cast = cast;
        this.now = now;
    }

    /** In any order. */
    List<Act> acts() {
        return Stream.of(questions(), timetable(), account(), mail(), absences(), lessons(), open())
                .flatMap(each -> each)
                .toList();
    }

    private Act act(int workingDays, String time, Consumer<Instant> what) {
        var day = now.toLocalDate();
        for (var left = workingDays; left > 0; left -= isOpen(day.getDayOfWeek()) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return new Act(day.atTime(LocalTime.parse(time)).atZone(now.getZone()).toInstant(), what);
    }

    private static boolean isOpen(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** Two that were answered, and one that waits. */
    private Stream<Act> questions() {
        var attach = "Bonjour, comment joindre un document à une séance du cahier de textes ? Merci.";
        var attached =
                "Ouvrez la séance, puis « Ajouter une pièce jointe » sous le contenu. Les élèves la voient aussitôt.";
        var lost = "Bonjour, j'ai perdu mon mot de passe : comment me connecter au portail ? Merci.";
        var found =
                "Les parents se connectent par EduConnect : suivez « mot de passe oublié » sur sa page de connexion, "
                        + "avec le téléphone donné à l'établissement.";
        var manual = "Bonjour, mon manuel numérique n'apparaît pas dans le médiacentre. Que faire ? Merci.";
        return Stream.of(
                act(14, "09:10", at -> stage.ask("DEMO-1", cast.teacher(), LESSONS, attach, at)),
                act(14, "11:30", at -> stage.answer("DEMO-1", attached, at)),
                act(12, "18:05", at -> stage.ask("DEMO-2", cast.parent(), ACCOUNT, lost, at)),
                act(11, "08:40", at -> stage.answer("DEMO-2", found, at)),
                act(2, "16:00", at -> stage.ask("DEMO-4", cast.teacher(), RESOURCES, manual, at)));
    }

    /** From a question to the vendor and back, closed. */
    private Stream<Act> timetable() {
        var name = "timetable";
        var empty = "Bonjour, l'emploi du temps de la 5A est vide depuis ce matin. Merci de votre aide.";
        var why = "La publication est complète chez nous ; l'affichage reste vide pour cette seule classe.";
        var mended = "Index d'affichage reconstruit pour la classe. Corrigé dans la version du soir.";
        var announced = "L'éditeur a corrigé l'affichage : l'emploi du temps de la 5A est visible.";
        return Stream.of(
                act(10, "09:00", at -> stage.ask("DEMO-3", cast.cpe(), TIMETABLE, empty, at)),
                act(10, "10:20", at -> stage.passOn("DEMO-3", name, TIMETABLE, USUAL, empty, at)),
                act(10, "14:00", at -> stage.agent(cast.dane(), name, new Step.Taken(), at)),
                act(9, "09:30", at -> stage.agent(cast.dane(), name, new Step.HandedOver(Platform.VENDOR, why), at)),
                act(7, "15:00", at -> stage.vendor(name, Return.SOLUTION, mended, at)),
                act(7, "16:10", at -> stage.agent(cast.dane(), name, new Step.Resolved(announced), at)),
                act(6, "08:50", at -> stage.school(cast.administrator(), name, new Step.Accepted(), at)));
    }

    /** The requester is to answer, and was reminded. */
    private Stream<Act> account() {
        var name = "account";
        var text =
                "Bonjour, une enseignante arrivée lundi n'a pas de compte académique et ne peut pas se connecter. Merci.";
        var weight = new Weight(Impact.PERSON, Urgency.HIGH);
        var question = "Pouvez-vous nous donner la date de sa prise de fonction ?";
        return Stream.of(
                act(8, "10:00", at -> stage.submit(name, cast.administrator(), ACCOUNT, weight, text, at)),
                act(8, "10:40", at -> stage.agent(cast.dsi(), name, new Step.Taken(), at)),
                act(7, "09:00", at -> stage.agent(cast.dsi(), name, new Step.Asked(question), at)));
    }

    /** Resolved: the requester is to accept that. */
    private Stream<Act> mail() {
        var name = "mail";
        var text = "Bonjour, les messages aux familles de sixième partent avec un jour de retard. Merci d'avance.";
        var solution = "La file d'envoi était saturée ; elle est vidée et les envois repartent à l'heure.";
        return Stream.of(
                act(5, "11:00", at -> stage.submit(name, cast.head(), MAIL, USUAL, text, at)),
                act(5, "14:30", at -> stage.agent(cast.dane(), name, new Step.Taken(), at)),
                act(2, "09:15", at -> stage.agent(cast.dane(), name, new Step.Resolved(solution), at)));
    }

    /** With the vendor, and late. */
    private Stream<Act> absences() {
        var name = "absences";
        var text =
                "Bonjour, l'appel ne s'enregistre plus depuis ce matin pour toutes les classes. Merci de nous aider vite.";
        var weight = new Weight(Impact.SCHOOL, Urgency.HIGH);
        var why = "Erreur reproduite sur deux établissements ; hors de notre portée.";
        return Stream.of(
                act(4, "08:30", at -> stage.submit(name, cast.head(), ABSENCES, weight, text, at)),
                act(4, "08:55", at -> stage.agent(cast.dane(), name, new Step.Taken(), at)),
                act(4, "09:40", at -> stage.agent(cast.dane(), name, new Step.HandedOver(Platform.VENDOR, why), at)));
    }

    /** The vendor has asked something. */
    private Stream<Act> lessons() {
        var name = "lessons";
        var text = "Bonjour, les pièces jointes du cahier de textes ne s'ouvrent plus sur tablette. Merci.";
        var why = "Constaté sur tablettes seulement.";
        var question = "Quel est le modèle des tablettes, et leur système ?";
        return Stream.of(
                act(3, "09:00", at -> stage.submit(name, cast.secondAdministrator(), LESSONS, USUAL, text, at)),
                act(3, "10:00", at -> stage.agent(cast.dane(), name, new Step.Taken(), at)),
                act(2, "10:00", at -> stage.agent(cast.dane(), name, new Step.HandedOver(Platform.VENDOR, why), at)),
                act(1, "15:30", at -> stage.vendor(name, Return.QUESTION, question, at)));
    }

    /** Two that nobody has taken, one of them part of a major incident. */
    private Stream<Act> open() {
        var marks = "Bonjour, un enseignant ne voit plus un de ses services d'évaluation en 4B. Merci.";
        var blank = "Bonjour, le téléservice d'inscription affiche une page blanche aux familles. Merci.";
        var weight = new Weight(Impact.SCHOOL, Urgency.NORMAL);
        var known = "Les téléservices sont indisponibles ; le rétablissement est en cours.";
        return Stream.of(
                act(2, "14:00", at -> stage.submit("marks", cast.administrator(), MARKS, USUAL, marks, at)),
                act(1, "09:00", at -> stage.submitElsewhere("service", SERVICE, weight, blank, at)),
                act(
                        1,
                        "09:30",
                        at -> stage.announce("Téléservices indisponibles", SERVICE.product(), known, "service", at)));
    }
}
