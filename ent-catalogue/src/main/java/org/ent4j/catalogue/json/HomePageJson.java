package org.ent4j.catalogue.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;
import org.ent4j.model.json.StrictJson;

/**
 * Home pages as JSON: as they are kept, on one line, and their contents as people write them, {@code {"title":"…","layout":{"rows":
 * [{"columns":[{"width":8,"blocks":[{"type":"News","id":"actualites","title":"Actualités","count":4}]}]}]}}}.
 */
public final class HomePageJson implements EntryText<HomePage> {

    private enum Kind {
        PAGE
    }

    private static final StrictJson STRICT = StrictJson.of(new DomainModule());

    private final EventLines<Kind, Record> lines = EventLines.of(Map.of(Kind.PAGE, HomePage.class), new DomainModule());

    private HomePageJson() {}

    public static HomePageJson text() {
        return new HomePageJson();
    }

    @Override
    public String write(HomePage page) {
        return lines.write(page);
    }

    @Override
    public HomePage read(String text) {
        return (HomePage) lines.read(Kind.PAGE, text);
    }

    /**
     * A content that somebody wrote.
     *
     * @throws org.ent4j.model.json.UnreadableJson when it is none
     */
    public static PageContent content(InputStream in) throws IOException {
        return STRICT.read(in, PageContent.class);
    }

    /**
     * A block that somebody wrote.
     *
     * @throws org.ent4j.model.json.UnreadableJson when it is none
     */
    public static Block block(InputStream in) throws IOException {
        return STRICT.read(in, Block.class);
    }

    /** A content to be changed by hand; the stream is closed. */
    public static void write(PageContent content, OutputStream out) throws IOException {
        STRICT.write(content, out);
    }

    /** A content as maps, lists, numbers and texts. */
    public static Map<String, Object> fields(PageContent content) {
        return STRICT.fields(content);
    }
}
