package org.ent4j.ticketing.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as schools write them: advice that is not deserved is not taken the next time. */
class RealRequestsTest {

    private static List<String> rules(String description) {
        var draft = RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(Drafts.SCHOOL)
                .category(UsualCatalogue.AUTHENTIFICATION)
                .description(description)
                .addAttachments(Drafts.picture("écran.png", 5))
                .build();
        return DraftAdvice.of(draft, UsualCatalogue.catalogue()).stream()
                .map(Advice::rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, c'est la troisième fois cette semaine que l'accès est refusé. Merci.",
                "Bonjour, C’est toujours impossible d'ouvrir le cahier de textes depuis lundi. Merci.",
                "Bonjour, les élèves de la 6e C ne voient plus leur emploi du temps. Merci d'avance.",
                "Bonjour, le groupe G de terminale n'apparaît plus dans les listes. Cordialement.",
                "Bonjour, les notes du DS de mathématiques ont disparu du relevé. Merci.",
                "Bonjour, les paiements par CB de la cantine échouent depuis hier. Bonne journée et merci.",
                "Bonjour, je n'arrive pas à prendre un RDV pour la réunion des parents. Merci.",
                "Bonsoir, la ligne DSL est coupée, le PC du CDI est en TT dans l'ENT. Merci.",
                "Bonjour, le compte de Pr. Durand est bloqué depuis ce matin. Merci de votre aide.",
                "Madame, Monsieur, l'export SIECLE vers l'ENT échoue avec une erreur 500 depuis jeudi.",
                "Monsieur,\nles parents de 4B ne reçoivent plus les messages depuis la rentrée.",
                "Chers collègues, la synchronisation avec Pronote ne passe plus depuis mardi soir.",
                "Les bulletins du trimestre ne s'impriment pas. Avec mes remerciements anticipés pour votre aide.",
                "Les bulletins du trimestre ne s'impriment pas. En vous remerciant par avance de votre aide.",
                "Je tiens à vous remercier de regarder pourquoi le compte de Mme Petit est bloqué.",
                "Je vous prie de bien vouloir rétablir l'accès de Mme Petit à son compte.",
                "Nous vous serions reconnaissants de rétablir l'accès, bloqué depuis lundi. Bien respectueusement.",
                "Le carnet d'adresses est vide depuis ce matin pour tous les professeurs. Cdlt, P. Martin",
                "Salut, le carnet d'adresses est vide depuis ce matin pour tous les professeurs.",
                "EDT, ENT, LSU, LSL, SIECLE, STSWEB, ASSR, PIX : KO. Bonjour et merci",
                "Bonjour, ENT et EDT KO, LSU OK, SIECLE OK, PRONOTE KO depuis lundi. Merci.",
                "Bonjour, la page https://ent.example/ds/pr/tt affiche une erreur 404. Merci.",
                "Bonjour, écrivez à c.ds@ac-exemple.fr, l'adresse ne reçoit plus rien. Merci.",
                "Bonjour, le fichier pr.csv ne s'importe plus ; qu'en est-il ? Merci.",
                "Bonjour, aujourd'hui l'appel ne s'enregistre pas en salle C 12. Merci bien.",
                "Bonjour, pourquoi le message « accès refusé » s'affiche-t-il ?! C'est urgent. Merci.",
                "Bonjour, M. Ki et Mme Ke n'ont plus accès au cahier de textes. Merci.",
                "Bonjour, l'élève a été déplacé de A à B, puis de B à C : où est-il ? Merci.",
                "S'il vous plaît, réinitialisez le mot de passe du compte de vie scolaire.",
                "Pourriez-vous, s'il te plaît, réinitialiser le mot de passe du compte parent ?"
            })
    void a_good_request_is_left_alone(String description) {
        assertThat(rules(description)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour, c pas normal, l'ENT ne marche plus depuis lundi. Merci. | TK-CON-03",
                "Bonjour, g perdu le mot de passe ds la salle des profs. Merci. | TK-CON-03",
                "Bonjour, pk l'ENT ne marche plus ? il y a tt qui est vide. Merci. | TK-CON-03",
                "Bonjour, dsl mais l'ENT ne marche tjs pas dc je vous écris. Merci. | TK-CON-03",
                "BONJOUR, PLUS RIEN NE MARCHE SUR L'ENT DEPUIS LUNDI, AIDEZ-MOI. MERCI. | TK-CON-04",
                "L'ENT EST EN PANNE, FAITES QUELQUE CHOSE TOUT DE SUITE, BONJOUR. | TK-CON-04",
                "Bonjour, quand l'ENT va-t-il enfin marcher au collège ???? Merci. | TK-CON-04",
                "Monsieur Martin n'a pas accès à son compte depuis lundi matin. | TK-CON-06",
                "L'ENT est en panne depuis lundi au collège, faites quelque chose. | TK-CON-06"
            })
    void what_could_be_better_is_said(String description, String rule) {
        assertThat(rules(description)).containsExactly(rule);
    }
}
