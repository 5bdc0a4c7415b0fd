package org.ent4j.catalogue.homepage;

import java.util.List;
import java.util.Optional;

/** Pages for tests. */
public final class Pages {

    public static final Picture BANNER = new Picture("bandeau.png", PictureKind.PNG, 1400, 320, 40_000);

    private Pages() {}

    public static Block.FormattedText text(String id, String html) {
        return new Block.FormattedText(new BlockId(id), "Titre de " + id, html);
    }

    public static Block.News news(String id) {
        return new Block.News(new BlockId(id), "Actualités de " + id, 3);
    }

    public static Block.Contact contact(MapPosition position) {
        return new Block.Contact(
                new BlockId("contact"),
                "Contact",
                List.of("1 rue de l'École", "57000 METZ"),
                "03 87 00 00 00",
                "ce.0570001a@example.org",
                "",
                Optional.of(position));
    }

    /** One that nothing can be said against. */
    public static PageContent good() {
        return new PageContent(
                "Collège Jean-Dupont",
                Optional.of(new Illustration(BANNER, "La cour du collège au printemps", false, "")),
                "Bienvenue au collège.",
                new PageLayout(List.of(new PageRow(List.of(
                        new PageColumn(8, List.of(news("actus"), text("mot", "<p>Bonjour.</p>"))),
                        new PageColumn(4, List.of(contact(new MapPosition(49.12, 6.17)))))))));
    }

    /** The same with one more block, in the first column. */
    public static PageContent with(Block block) {
        return good().laidOut(layout -> layout.with(block, layout.end())).get();
    }
}
