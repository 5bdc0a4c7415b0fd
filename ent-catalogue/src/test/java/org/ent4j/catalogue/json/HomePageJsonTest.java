package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.PageChecks;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageModel;
import org.ent4j.catalogue.homepage.PageMoves;
import org.ent4j.catalogue.homepage.Pages;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.json.UnreadableJson;
import org.junit.jupiter.api.Test;

class HomePageJsonTest {

    private static PageContent withEveryBlock() {
        var content = Pages.good();
        for (var block : List.<Block>of(
                new Block.Agenda(new BlockId("agenda"), "Agenda", 4),
                new Block.LatestPublications(new BlockId("publications"), "Publications", 4, Optional.of("cdi")),
                new Block.Facebook(new BlockId("fb"), "", "https://www.facebook.com/x"),
                new Block.RssFeed(new BlockId("rss"), "", "https://example.org/rss", 2),
                new Block.RubriqueList(new BlockId("rubriques"), "", List.of("cdi", "unss")),
                new Block.Media(new BlockId("media"), "", new Illustration(Pages.BANNER, "", true, "Mme Roche")),
                new Block.ArticleSelection(new BlockId("choix"), "", List.of("7")),
                new Block.Twitter(new BlockId("x"), "", "https://x.com/x"))) {
            content =
                    content.laidOut(layout -> layout.with(block, layout.end())).get();
        }
        return content;
    }

    @Test
    void every_block_is_read_as_it_was_written() throws IOException {
        var out = new ByteArrayOutputStream();
        HomePageJson.write(withEveryBlock(), out);

        assertThat(HomePageJson.content(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(withEveryBlock());
        assertThat(withEveryBlock().layout().blocks()).hasSize(11);
    }

    @Test
    void the_text_is_that_of_before() {
        var moves = new PageMoves(
                new PageChecks(HomePagePolicy.usual(), (block, day) -> List.of(), new SanitizedTexts()::clean),
                ZoneOffset.UTC);
        var page = moves.draft(
                        HomePage.of(Scope.school(new StructureId("0570001A"))),
                        PageContent.empty("Collège", PageModel.FRAMED),
                        new PersonId("lea"),
                        Instant.parse("2026-11-16T08:00:00Z"))
                .get();
        var text = HomePageJson.text();

        assertThat(text.write(page))
                .isEqualTo("{\"scope\":{\"type\":\"OfSchool\",\"school\":\"0570001A\"},\"versions\":[{\"number\":1,"
                        + "\"state\":\"DRAFT\",\"content\":{\"title\":\"Collège\",\"layout\":{\"rows\":[{\"columns\":"
                        + "[{\"width\":8},{\"width\":4}]}]}},\"changedAt\":\"2026-11-16T08:00:00Z\",\"changedBy\":\"lea\","
                        + "\"showing\":{}}]}");
        assertThat(text.read(text.write(page))).isEqualTo(page);
        assertThatThrownBy(() -> text.read("{}x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_misspelt_is_told() {
        var json = "{\"type\":\"News\",\"id\":\"a\",\"titel\":\"x\",\"count\":3}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> HomePageJson.block(new ByteArrayInputStream(json)))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("titel");
    }
}
