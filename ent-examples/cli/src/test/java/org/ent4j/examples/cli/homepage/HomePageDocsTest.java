package org.ent4j.examples.cli.homepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ent4j.catalogue.homepage.feed.picture.PictureReader;
import org.ent4j.catalogue.homepage.template.PageHtml;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

/** {@code docs/homepage.html} is what the example makes; {@code -Dent.docs.write=true} renews it. */
class HomePageDocsTest {

    private static final Path DOCS = Path.of(System.getProperty("ent.root", "."), "docs");
    private static final Instant DAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final int MOST_BYTES = 300_000;

    @Test
    void the_page_is_what_the_example_makes() throws IOException {
        var pages = HomePageContext.withoutData(ExamplePage.contents());
        var html =
                PageHtml.of(pages.preview(Scope.project(), ExamplePage.content(), DAY), ExamplePage.frame(), Lang.FR);
        var page = DOCS.resolve("homepage.html");
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(page, html);
        }

        assertThat(Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(html);
    }

    @Test
    void nothing_can_be_said_against_the_example() {
        var pages = HomePageContext.withoutData(ExamplePage.contents());

        assertThat(pages.check(Scope.project(), ExamplePage.content(), DAY)).isEmpty();
    }

    @Test
    void the_picture_of_it_is_there_and_light() throws IOException {
        var picture = DOCS.resolve("homepage.png");
        var read = PictureReader.read(FeedSource.file(picture));

        assertThat(read.rows())
                .singleElement()
                .satisfies(each -> assertThat(each.width()).isEqualTo(1400));
        assertThat(Files.size(picture)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Files.readString(DOCS.resolve("homepage.md"))).contains("(homepage.png)", "(homepage.html)");
    }
}
