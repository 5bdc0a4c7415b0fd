package org.ent4j.catalogue.homepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HomePageRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final BlockId ID = new BlockId("x");
    private static final PublicEntry ENTRY = entry("1", DAY, false);

    private static PublicEntry entry(String id, LocalDate day, boolean needsSignIn) {
        return new PublicEntry(id, "Titre " + id, "", "/articles/" + id, Optional.of(day), needsSignIn);
    }

    private static Set<String> broken(PageContent content, PublicEntry... shown) {
        var checks = new PageChecks(
                HomePagePolicy.usual(),
                (block, day) -> block.kind().isLive() ? List.of(shown) : List.of(),
                new SanitizedTexts()::clean);
        return checks.of(content, DAY).stream()
                .map(finding -> finding.refused().rule().id().substring("CAT-".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void a_good_page_is_passed_without_a_word() {
        assertThat(broken(Pages.good(), ENTRY)).isEmpty();
    }

    private record Case(String rule, PageContent content, PublicEntry... shown) {}

    private static PageContent banner(int width, int height, int bytes, String alternative) {
        var picture = new Picture("b.png", PictureKind.PNG, width, height, bytes);
        return Pages.good().withBanner(new Illustration(picture, alternative, false, ""));
    }

    private static PageContent contact(MapPosition position) {
        var good = Pages.good();
        return good.laidOut(layout -> layout.replaced(Pages.contact(position))).get();
    }

    private static PageContent contact(List<String> address, String email, Optional<MapPosition> position) {
        return Pages.with(new Block.Contact(ID, "Joindre", address, "", email, "", position));
    }

    private static PageContent telephone(String number) {
        return Pages.with(new Block.Contact(
                ID, "Joindre", List.of("x"), number, "", "", Optional.of(new MapPosition(49.12, 6.17))));
    }

    private static PageContent media(String alternative, int bytes) {
        var picture = new Picture("cour.jpg", PictureKind.JPEG, 400, 300, bytes);
        return Pages.with(new Block.Media(ID, "Photo du mois", new Illustration(picture, alternative, false, "")));
    }

    private static PageContent page(String title, String welcome, PageLayout layout) {
        return new PageContent(title, Pages.good().banner(), welcome, layout);
    }

    private static PageLayout blocks(int count) {
        var blocks = Stream.iterate(1, each -> each + 1)
                .limit(count)
                .<Block>map(each -> Pages.news("n" + each))
                .toList();
        return new PageLayout(List.of(new PageRow(List.of(new PageColumn(12, blocks)))));
    }

    static Stream<Case> cases() {
        var good = Pages.good();
        var here = Optional.of(new MapPosition(49.12, 6.17));
        var old = entry("1", DAY.minusDays(3), false);
        return Stream.of(
                new Case("PAG-01", good.withTitle(" "), ENTRY),
                new Case("PAG-02", good.withTitle("x".repeat(121)), ENTRY),
                new Case("PAG-03", banner(1400, 321, 9, "La cour"), ENTRY),
                new Case("PAG-03", banner(320, 1400, 9, "La cour"), ENTRY),
                new Case("PAG-04", banner(1400, 320, 500_001, "La cour"), ENTRY),
                new Case("PAG-05", banner(1400, 320, 9, " "), ENTRY),
                new Case("PAG-06", new PageContent("T", Optional.empty(), "Bienvenue", good.layout()), ENTRY),
                new Case("PAG-07", good.withWelcome(""), ENTRY),
                new Case("PAG-08", good.withWelcome("é".repeat(601)), ENTRY),
                new Case("PAG-09", page("T", "W", blocks(1)), ENTRY),
                new Case("PAG-10", page("T", "W", blocks(0)), ENTRY),
                new Case("PAG-11", page("T", "W", blocks(9)), ENTRY),
                new Case(
                        "PAG-12",
                        page(
                                "T",
                                "W",
                                new PageLayout(List.of(new PageRow(
                                        List.of(new PageColumn(12, List.of(Pages.contact(here.get()))))))))),
                new Case("PAG-13", Pages.with(new Block.News(ID, "Contact", 3)), ENTRY),
                new Case("PAG-14", good.withWelcome("Écrire à lea.durand@example.org"), ENTRY),
                new Case("PAG-15", banner(1400, 320, 9, "bandeau.PNG"), ENTRY),
                new Case("BLO-01", Pages.with(new Block.News(ID, "N", 0)), ENTRY),
                new Case("BLO-01", Pages.with(new Block.Agenda(ID, "N", 21)), ENTRY),
                new Case("BLO-02", Pages.with(new Block.RssFeed(ID, "N", "http://example.org/rss", 3)), ENTRY),
                new Case("BLO-02", Pages.with(new Block.Facebook(ID, "N", "javascript:alert(1)"))),
                new Case("BLO-03", Pages.with(new Block.Facebook(ID, "N", "https://facebook.com.example.org/x"))),
                new Case("BLO-03", Pages.with(new Block.Twitter(ID, "N", "https://www.facebook.com/x"))),
                new Case("BLO-04", media("", 9), ENTRY),
                new Case("BLO-05", media("Le hall", 1_000_001), ENTRY),
                new Case("BLO-06", contact(new MapPosition(90.1, 0)), ENTRY),
                new Case("BLO-06", contact(new MapPosition(Double.NaN, 0)), ENTRY),
                new Case("BLO-07", Pages.with(Pages.text("x", "<p onclick=\"y()\">a</p>")), ENTRY),
                new Case("BLO-08", good, ENTRY, entry("2", DAY, true)),
                new Case("BLO-09", Pages.with(Pages.text("x", "<p>" + "a".repeat(20_000) + "</p>")), ENTRY),
                new Case("BLO-10", contact(List.of("x"), "ce.0570001a", here), ENTRY),
                new Case("BLO-11", contact(List.of("x"), "", Optional.empty()), ENTRY),
                new Case("BLO-12", contact(new MapPosition(6.17, 49.12)), ENTRY),
                new Case("BLO-13", contact(List.of(), "", here), ENTRY),
                new Case("BLO-14", Pages.with(Pages.text("x", "<p> </p>")), ENTRY),
                new Case("BLO-15", Pages.with(Pages.text("x", "<h4>a</h4><p>b</p>")), ENTRY),
                new Case("BLO-15", Pages.with(Pages.text("x", "<h3>a</h3><h5>b</h5>")), ENTRY),
                new Case("BLO-16", Pages.with(Pages.text("x", "<a href=\"/x\">Cliquez ici !</a>")), ENTRY),
                new Case("BLO-17", Pages.with(Pages.text("x", "<p>Léa : 06 12 34 56 78</p>")), ENTRY),
                new Case("BLO-18", Pages.with(new Block.Agenda(ID, "N", 3)), old),
                new Case("BLO-19", good),
                new Case("BLO-20", media("Image", 9), ENTRY),
                new Case("BLO-21", Pages.with(new Block.News(ID, "", 3)), ENTRY),
                new Case("BLO-22", Pages.with(Pages.text("x", "<a href=\"http://example.org\">Le site</a>")), ENTRY),
                new Case("BLO-23", Pages.with(new Block.ArticleSelection(ID, "N", List.of("1", "9"))), ENTRY),
                new Case("BLO-24", telephone("03 87 00 00 00 ou 06"), ENTRY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_rule_finds_what_it_is_for(Case one) {
        assertThat(broken(one.content(), one.shown())).contains(one.rule());
    }

    @Test
    void every_rule_has_its_case() {
        var rules = Stream.concat(
                        HomePageRules.BY_WEIGHT.values().stream()
                                .flatMap(List::stream)
                                .map(each -> each.id()),
                        BlockRules.BY_WEIGHT.values().stream()
                                .flatMap(List::stream)
                                .map(each -> each.id()))
                .map(id -> id.substring("CAT-".length()));

        assertThat(cases().map(Case::rule)).containsAll(rules.toList());
    }

    @Test
    void decorative_pictures_need_no_words() {
        var banner = new Illustration(Pages.BANNER, "", true, "");

        assertThat(broken(Pages.good().withBanner(banner), ENTRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"48.58,7.75", "-21.11,55.53", "16.24,-61.53", "4.92,-52.31", "-17.53,-149.57", "-22.27,166.44"})
    void schools_overseas_are_in_france(double latitude, double longitude) {
        assertThat(broken(contact(new MapPosition(latitude, longitude)), ENTRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16,2 novembre", "01/09/2026,a@b", "0570001A,12 345 678 901"})
    void days_and_numbers_are_no_contact_details(String one, String other) {
        assertThat(PersonalDetails.in(one + " et " + other)).isEmpty();
    }
}
