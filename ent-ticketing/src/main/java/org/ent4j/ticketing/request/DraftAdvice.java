package org.ent4j.ticketing.request;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/**
 * What makes a request good: clear, concise, in correct language, polite, with a picture. Source: Formation des administrateurs
 * ENT, 2018, « Contenu du formulaire de demande ». How much is enough is this library's.
 */
public final class DraftAdvice {

    private static final String SOURCE =
            "Formation des administrateurs ENT, 2018: « Contenu du formulaire de demande »";
    private static final int ENOUGH_WORDS = 8;
    private static final int ENOUGH_CHARACTERS = 1500;

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "mp4");
    /** A draft is looked at. */
    record Read(RequestDraft draft, RequestCatalogue catalogue) {

        private List<String> words() {
            return Stream.of(Folding.fold(draft.description()).split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private int characters() {
            return draft.description().codePointCount(0, draft.description().length());
        }

        private boolean lacksAPicture() {
            return catalogue.find(draft.category()).filter(Category::isIncident).isPresent()
                    && draft.attachments().stream().map(Attachment::extension).noneMatch(PICTURES::contains);
        }
    }

    public static final Rule<Read> CLEAR = refusing(
            "TK-CON-01",
            Label.of(
                    "Être clair : que se passe-t-il, où, depuis quand ?", "Be clear: what happens, where, since when?"),
            SOURCE,
            read -> read.words().size() < ENOUGH_WORDS,
            read -> new AdviceReason.TooShort(read.words().size(), ENOUGH_WORDS));
    public static final Rule<Read> CONCISE = refusing(
            "TK-CON-02",
            Label.of("Être concis", "Be concise"),
            SOURCE,
            read -> read.characters() > ENOUGH_CHARACTERS,
            read -> new AdviceReason.TooLong(read.characters(), ENOUGH_CHARACTERS));
    public static final Rule<Read> IN_WHOLE_WORDS = refusing(
            "TK-CON-03",
            Label.of("Écrire les mots en entier", "Write whole words"),
            SOURCE,
            read -> !ShortHand.in(read.draft().description()).isEmpty(),
            read -> new AdviceReason.ShortHand(ShortHand.in(read.draft().description())));
    public static final Rule<Read> CALMLY = refusing(
            "TK-CON-04",
            Label.of(
                    "Ni majuscules continues, ni points d'exclamation en série", "Neither capitals nor marks in a row"),
            SOURCE,
            read -> Tone.isShouted(read.draft().description()),
            read -> new AdviceReason.Shouted());
    public static final Rule<Read> WITH_A_PICTURE = refusing(
            "TK-CON-05",
            Label.of("Joindre une capture d'écran", "Attach a picture of the screen"),
            SOURCE,
            Read::lacksAPicture,
            read -> new AdviceReason.NoPicture());
    public static final Rule<Read> POLITELY = refusing(
            "TK-CON-06",
            Label.of("Saluer et remercier", "Greet and thank"),
            SOURCE,
            read -> !Tone.isPolite(read.draft().description()),
            read -> new AdviceReason.NotPolite());

    private DraftAdvice() {}

    static List<Rule<Read>> all() {
        return List.of(CLEAR, CONCISE, IN_WHOLE_WORDS, CALMLY, WITH_A_PICTURE, POLITELY);
    }

    /** What could be better; nothing when it is good. */
    public static List<Advice> of(RequestDraft draft, RequestCatalogue catalogue) {
        var read = new Read(draft, catalogue);
        return all().stream()
                .flatMap(rule -> rule.refuse(read).stream())
                .map(refused -> new Advice(refused.rule().id(), refused.rule().label(), refused.reason()))
                .toList();
    }
}
