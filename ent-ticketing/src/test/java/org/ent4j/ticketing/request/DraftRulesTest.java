package org.ent4j.ticketing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.ticketing.request.Drafts.SCHOOL;
import static org.ent4j.ticketing.request.Drafts.picture;
import static org.ent4j.ticketing.request.Drafts.sound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {

    private static final FormPolicy USUAL = FormPolicy.usual();
    private static final FormPolicy TWO_SITES = new FormPolicy(
            USUAL.catalogue(), Map.of(SCHOOL, List.of("Nord", "Sud")), USUAL.attachments(), USUAL.longest());
    private static final long MOST = 8L * 1024 * 1024;

    private static List<String> rules(RequestDraft draft, FormPolicy policy) {
        return DraftRules.check(draft, policy).fold(Refusal::rules, any -> List.of());
    }

    private static List<String> rules(RequestDraft.Builder draft) {
        return rules(draft.build(), USUAL);
    }

    private static List<String> files(Attachment... files) {
        return rules(sound().addAttachments(files));
    }

    @Test
    void a_sound_request_is_sent() {
        assertThat(rules(sound())).isEmpty();
        assertThat(rules(sound().product("COMPTE").telephone("03 83 00 00 00").addAttachments(picture("a.png", MOST))))
                .isEmpty();
    }

    @Test
    void the_category_and_the_product_are_those_of_the_catalogue() {
        assertThat(rules(draft("AUTRE"))).containsExactly("TK-DEM-01");
        assertThat(rules(draft("ENT"))).containsExactly("TK-DEM-02");
        assertThat(rules(sound().product("MOODLE"))).containsExactly("TK-DEM-03");
        assertThat(rules(draft("AIDER").product("MOODLE"))).containsExactly("TK-DEM-03");
    }

    private static RequestDraft.Builder draft(String category) {
        return RequestDraft.builder()
                .requester(Drafts.RUIZ)
                .school(SCHOOL)
                .category(new CategoryId(category))
                .description("Bonjour, merci.");
    }

    @Test
    void the_site_is_said_where_there_are_several() {
        assertThat(rules(sound().build(), TWO_SITES)).containsExactly("TK-DEM-04");
        assertThat(rules(sound().site("Est").build(), TWO_SITES)).containsExactly("TK-DEM-04");
        assertThat(rules(sound().site("Sud").build(), TWO_SITES)).isEmpty();
    }

    @Test
    void a_text_is_there_and_within_its_limit() {
        assertThat(rules(RequestDraft.builder()
                        .requester(Drafts.RUIZ)
                        .school(SCHOOL)
                        .category(UsualCatalogue.AUTHENTIFICATION)
                        .description(" \n")))
                .containsExactly("TK-DEM-05");
        assertThat(rules(sound().other("é".repeat(200)))).isEmpty();
        assertThat(rules(sound().other("é".repeat(201)))).containsExactly("TK-DEM-06");
    }

    @Test
    void a_text_that_is_too_long_is_called_as_in_the_form() {
        var refused = DraftRules.check(
                        sound().availability("é".repeat(201)).onBehalfOf("é").build(), USUAL)
                .getLeft()
                .reasons()
                .get(0);

        assertThat(words(refused)).startsWith("Préciser vos disponibilités : 201 caractères, 200 au plus");
        assertThat(Messages.render(refused, Lang.EN)).startsWith("When you can be reached: 201 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0383000000",
                "03 83 00 00 00",
                "+33 3.83.00.00.00",
                "06-12-34-56-78",
                "+33 (0)3 83 00 00 00",
                "03/83/00/00/00",
                "03\u00a083\u00a000\u00a000\u00a000",
                "03\u202f83\u202f00\u202f00\u202f00",
                " 03 83 00 00 00 "
            })
    void numbers_ring(String telephone) {
        assertThat(rules(sound().telephone(telephone))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "à l'accueil", "03 83 00 00 0a", ""})
    void other_words_do_not(String telephone) {
        assertThat(rules(sound().telephone(telephone))).containsExactly("TK-DEM-07");
    }

    @Test
    void a_file_of_eight_mebibytes_is_taken_and_one_byte_more_is_not() {
        assertThat(files(picture("a.png", MOST))).isEmpty();
        assertThat(files(picture("a.png", MOST + 1))).containsExactly("TK-PJ-02");
        var refused = DraftRules.check(
                        sound().addAttachments(picture("a.png", MOST + 1)).build(), USUAL)
                .getLeft()
                .reasons()
                .get(0);
        assertThat(words(refused)).contains("a.png", "8388609", "8388608");
    }

    private static String words(Reason refused) {
        return Messages.render(refused, Lang.FR);
    }

    @Test
    void a_file_has_a_name_and_content_is_taken_and_comes_once() {
        assertThat(files(picture("a.png", 0))).containsExactly("TK-PJ-01");
        assertThat(files(new Attachment(" ", 5, "0"))).contains("TK-PJ-01");
        assertThat(files(picture("virus.exe", 5))).containsExactly("TK-PJ-03");
        assertThat(files(picture("sans-extension", 5))).containsExactly("TK-PJ-03");
        assertThat(files(new Attachment("a.PNG", 5, "AB"), new Attachment("b.png", 5, "ab")))
                .containsExactly("TK-PJ-04");
    }

    @Test
    void files_in_all_keep_to_number_and_total() {
        var ten = IntStream.range(0, 10)
                .mapToObj(each -> picture(each + ".png", 5))
                .toList();
        assertThat(rules(sound().addAllAttachments(ten))).isEmpty();
        assertThat(rules(sound().addAllAttachments(ten).addAttachments(picture("x.png", 5))))
                .containsExactly("TK-PJ-05");
        var six = IntStream.range(0, 6)
                .mapToObj(each -> picture(each + ".png", MOST))
                .toList();
        assertThat(rules(sound().addAllAttachments(six))).containsExactly("TK-PJ-05");
    }

    @Test
    void the_form_has_what_the_school_needs() {
        var form = new RequestForm(TWO_SITES);

        assertThat(form.fields(SCHOOL, Optional.empty()))
                .extracting(FormField::name)
                .containsExactly(
                        "site",
                        "category",
                        "description",
                        "other",
                        "onBehalfOf",
                        "telephone",
                        "availability",
                        "attachments");
        assertThat(new RequestForm(USUAL).fields(SCHOOL, Optional.of(UsualCatalogue.AUTHENTIFICATION)))
                .extracting(FormField::name)
                .contains("product")
                .doesNotContain("site");
    }

    @Test
    void a_catalogue_that_contradicts_itself_is_refused() {
        var one = new Category(new CategoryId("A"), Label.of("A", "A"), Label.of("", ""), false, List.of(), List.of());
        var stray =
                new Category(new CategoryId("B"), Label.of("B", "B"), Label.of("", ""), false, List.of(one), List.of());

        assertThatThrownBy(() -> new RequestCatalogue(List.of(one, one))).hasMessageContaining("twice");
        assertThatThrownBy(() -> new RequestCatalogue(List.of(stray))).hasMessageContaining("not below");
        assertThat(UsualCatalogue.catalogue().leaves()).hasSize(11);
    }
}
