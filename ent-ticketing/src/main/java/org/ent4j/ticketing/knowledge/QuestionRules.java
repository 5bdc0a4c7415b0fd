package org.ent4j.ticketing.knowledge;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.DraftReason;
import org.ent4j.ticketing.request.RequestCatalogue;

/** What is demanded of questions and of those who answer them: all of it, on this page. */
public final class QuestionRules {

    private static final String DECK =
            "Formation des administrateurs ENT, 2018: level 0, the correspondants ENT of the school";

    /** A text is written. */
    record Writing(Label what, String text, int longest) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /** A question is put into a category. */
    record Filing(Enquiry enquiry, RequestCatalogue catalogue) {

        private boolean isCategoryUnknown() {
            return enquiry.category().isPresent() && category().isEmpty();
        }

        private Optional<Category> category() {
            return enquiry.category().flatMap(catalogue::find);
        }

        private boolean isProductUnknown() {
            return enquiry.product()
                    .filter(id -> category()
                            .filter(each -> each.products().stream()
                                    .anyMatch(product -> product.id().equals(id)))
                            .isEmpty())
                    .isPresent();
        }

        private Reason unknownProduct() {
            var product = enquiry.product().orElseThrow();
            return enquiry.category()
                    .<Reason>map(category -> new DraftReason.UnknownProduct(product, category.value()))
                    .orElseGet(() -> new QuestionReason.ProductAlone(product));
        }
    }

    /** A question comes to the correspondents of a school. */
    record Coming(StructureId of, StructureId to) {}

    /**
     * Somebody does something to a question.
     *
     * @param named the correspondents of the school on that day
     */
    record Acting(PersonId by, PersonId asker, List<Correspondent> named) {

        private boolean isCorrespondent() {
            return named.stream().anyMatch(each -> each.person().equals(by));
        }

        private Reason notACorrespondent() {
            return named.isEmpty()
                    ? new Admission.NobodyIsNamed()
                    : new QuestionReason.NotACorrespondent(
                            named.stream().map(Correspondent::name).toList());
        }
    }

    public static final Rule<Writing> A_TEXT = refusing(
            "TK-QUE-01",
            Label.of("Le texte n'est pas vide", "The text is not blank"),
            "ours: nobody can answer nothing",
            writing -> writing.text().isBlank(),
            writing -> new QuestionReason.NoText(writing.what()));
    public static final Rule<Writing> A_TEXT_WITHIN_ITS_LIMIT = refusing(
            "TK-QUE-02",
            Label.of("Le texte ne dépasse pas sa longueur", "The text keeps to its length"),
            "ours: nothing is cut without a word",
            writing -> writing.length() > writing.longest(),
            writing -> new QuestionReason.TooLong(writing.what(), writing.length(), writing.longest()));
    public static final Rule<Filing> A_CATEGORY_OF_THE_CATALOGUE = refusing(
            "TK-QUE-03",
            Label.of("La catégorie est au catalogue", "The category is in the catalogue"),
            "Formation des administrateurs ENT, 2018: the catalogue of requests",
            Filing::isCategoryUnknown,
            filing -> new DraftReason.UnknownCategory(
                    filing.enquiry().category().orElseThrow().value()));
    public static final Rule<Filing> A_PRODUCT_OF_THE_CATEGORY = refusing(
            "TK-QUE-04",
            Label.of("Le produit est de la catégorie", "The product is of the category"),
            "Formation des administrateurs ENT, 2018: the form",
            Filing::isProductUnknown,
            Filing::unknownProduct);
    public static final Rule<Coming> A_QUESTION_OF_THE_SCHOOL = refusing(
            "TK-QUE-05",
            Label.of("La question est de l'établissement", "The question is of the school"),
            DECK,
            coming -> !coming.of().equals(coming.to()),
            coming -> new QuestionReason.OfAnotherSchool(coming.of().value()));
    public static final Rule<Acting> A_CORRESPONDENT_OF_THE_DAY = refusing(
            "TK-QUE-06",
            Label.of(
                    "Un correspondant ENT du jour répond ou transmet",
                    "A correspondent of the day answers or passes on"),
            DECK,
            acting -> !acting.isCorrespondent(),
            Acting::notACorrespondent);
    public static final Rule<Acting> SOMEBODY_ELSE_ANSWERS = refusing(
            "TK-QUE-07",
            Label.of("Qui a posé la question n'y répond pas", "Who asked does not answer"),
            "ours: what people answer themselves is nobody's answer",
            acting -> acting.by().equals(acting.asker()),
            acting -> new QuestionReason.OwnQuestion());
    public static final Rule<Acting> WHO_ASKED = refusing(
            "TK-QUE-08",
            Label.of("Qui a posé la question en juge", "Who asked judges"),
            "ours: nobody else knows whether an answer helps, or takes a question back",
            acting -> !acting.by().equals(acting.asker()),
            acting -> new QuestionReason.NotTheAsker());

    private QuestionRules() {}

    static List<Rule<Writing>> ofTexts() {
        return List.of(A_TEXT, A_TEXT_WITHIN_ITS_LIMIT);
    }

    static List<Rule<Filing>> ofFiling() {
        return List.of(A_CATEGORY_OF_THE_CATALOGUE, A_PRODUCT_OF_THE_CATEGORY);
    }

    static List<Rule<Coming>> ofSchools() {
        return List.of(A_QUESTION_OF_THE_SCHOOL);
    }

    static List<Rule<Acting>> ofAnswers() {
        return List.of(A_CORRESPONDENT_OF_THE_DAY, SOMEBODY_ELSE_ANSWERS);
    }

    /** The question, if it is of that school. */
    public static Either<Refusal, Question> checkSchool(Question question, StructureId school) {
        return Refusal.check(List.of(A_QUESTION_OF_THE_SCHOOL), new Coming(question.school(), school))
                .map(any -> question);
    }

    /** Correspondents pass on what they asked themselves too. */
    static List<Rule<Acting>> ofPassingOn() {
        return List.of(A_CORRESPONDENT_OF_THE_DAY);
    }

    static List<Rule<Acting>> ofTheAsker() {
        return List.of(WHO_ASKED);
    }
}
