package org.ent4j.catalogue.homepage;

import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The eleven types of contents of a page, as the deck of 2018 lists them. */
public enum BlockKind implements Labelled {
    NEWS("Actualités", "News"),
    AGENDA("Agenda", "Agenda"),
    CONTACT("Contact", "Contact"),
    LATEST_PUBLICATIONS("Dernières publications", "Latest publications"),
    FACEBOOK("Facebook", "Facebook"),
    RSS_FEED("Flux RSS", "RSS feed"),
    RUBRIQUES("Liste de rubriques", "List of rubriques"),
    MEDIA("Média", "Media"),
    ARTICLES("Sélection d'articles", "Chosen articles"),
    FORMATTED_TEXT("Texte avec mise en forme", "Formatted text"),
    TWITTER("Twitter", "Twitter");

    private final Label label;

    BlockKind(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** What it shows comes by itself, so that the page lives. */
    public boolean isLive() {
        return switch (this) {
            case NEWS, AGENDA, LATEST_PUBLICATIONS, RUBRIQUES, ARTICLES, RSS_FEED -> true;
            case CONTACT, FACEBOOK, MEDIA, FORMATTED_TEXT, TWITTER -> false;
        };
    }
}
