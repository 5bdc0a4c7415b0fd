package org.ent4j.ticketing.knowledge;

import static org.ent4j.ticketing.knowledge.QuestionFixture.AT;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;

/** Known answers for tests. */
final class KnownAnswers {

    static final List<StructureId> SCHOOLS =
            List.of(QuestionFixture.SCHOOL, QuestionFixture.OTHER_SCHOOL, new StructureId("9990003Z"));

    private static final List<String> WORDS = List.of(
            "mot",
            "passe",
            "comment",
            "élève",
            "élèves",
            "bulletin",
            "bulletins",
            "la",
            "courrier",
            "Appel",
            "note",
            "créer",
            "groupe",
            "imprimer",
            "5A",
            "perdu");
    private static final List<String> CATEGORIES = List.of("ENT", "ENT/AUTHENTIFICATION", "AIDER");

    private KnownAnswers() {}

    /** For all schools. */
    static KnownAnswer known(String id, String question) {
        return KnownAnswer.builder()
                .id(new KnownAnswerId(id))
                .question(question)
                .answer("Réponse à " + id)
                .at(AT)
                .build();
    }

    static KnownAnswer known(String id, StructureId school, String question) {
        return known(id, question).withSchool(Optional.of(school));
    }

    static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(any -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Up to thirty, of all schools and of three. */
    static List<KnownAnswer> some(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(number -> one(number, random))
                .toList();
    }

    private static KnownAnswer one(int number, Random random) {
        var builder = KnownAnswer.builder()
                .id(new KnownAnswerId("K%02d".formatted(number)))
                .question(text(random))
                .answer("Réponse")
                .at(AT.plusSeconds(random.nextInt(3)))
                .helped(random.nextInt(4))
                .notHelped(random.nextInt(4));
        if (random.nextInt(3) > 0) {
            builder.school(SCHOOLS.get(random.nextInt(SCHOOLS.size())));
        }
        if (random.nextBoolean()) {
            builder.category(new CategoryId(CATEGORIES.get(random.nextInt(CATEGORIES.size()))));
        }
        if (random.nextBoolean()) {
            builder.product("P" + random.nextInt(2));
        }
        return builder.build();
    }

    static Enquiry enquiry(Random random) {
        var enquiry = Enquiry.of(SCHOOLS.get(0), text(random));
        if (random.nextBoolean()) {
            enquiry = enquiry.about(new CategoryId(CATEGORIES.get(random.nextInt(CATEGORIES.size()))));
        }
        return random.nextBoolean() ? enquiry.aboutProduct("P0") : enquiry;
    }
}
