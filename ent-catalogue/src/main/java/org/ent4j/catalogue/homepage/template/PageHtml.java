package org.ent4j.catalogue.homepage.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.homepage.PageColumn;
import org.ent4j.catalogue.homepage.PageFrame;
import org.ent4j.catalogue.homepage.PageRow;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.model.text.Lang;

/**
 * A page as one file of HTML: landmarks, headings in order, alternative texts, one column on a narrow screen. It asks for nothing from
 * elsewhere and has no script; its content security policy forbids both. All is escaped but the texts, which come clean.
 */
public final class PageHtml {

    private static final String STYLE = text("page.css");
    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(hash(STYLE));
    private static final Template TEMPLATE = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .defaultValue("")
            .compile(text("page.mustache"));

    private static final int LONGEST_DESCRIPTION = 160;
    private static final int LONGEST_LEAD = 80;
    private static final int FEWEST_SHORTCUTS = 3;

    private final PublicPage page;
    private final PageFrame frame;
    private final Lang lang;

    private PageHtml(PublicPage page, PageFrame frame, Lang lang) {
        this.page = page;
        this.frame = frame;
        this.lang = lang;
    }

    /**
     * The page.
     *
     * @param lang of what stands around the contents
     * @throws IllegalArgumentException when an address of the frame leads where none may
     */
    public static String of(PublicPage page, PageFrame frame, Lang lang) {
        return TEMPLATE.execute(new PageHtml(page, frame, lang).view());
    }

    /** What every page says of itself, for a host that sends a content security policy with its answers: it has to allow as much. */
    public static String contentSecurityPolicy() {
        return POLICY;
    }

    private Map<String, Object> view() {
        var content = page.content();
        var view = new LinkedHashMap<String, Object>();
        view.put("lang", lang.locale().getLanguage());
        view.put("contentLang", frame.contentLang().equals(lang.locale().getLanguage()) ? "" : frame.contentLang());
        view.put("pageTitle", content.title());
        view.put("style", STYLE);
        view.put("policy", POLICY);
        view.put("banner", banner(content.banner()));
        view.putAll(welcome(Paragraphs.of(content.welcome())));
        view.put("hasWelcome", !content.welcome().isBlank());
        view.put("description", description(content.welcome()));
        view.putAll(shortcuts(content.layout().blocks()));
        view.put("rows", content.layout().rows().stream().map(this::row).toList());
        view.put("signIn", Addresses.ofFrame(frame.signIn()));
        view.put("legalNotice", Addresses.ofFrame(frame.legalNotice()));
        view.put("accessibility", Addresses.ofFrame(frame.accessibility()));
        view.put("claim", frame.claim().label().in(lang));
        view.putAll(FrameWords.in(lang));
        return view;
    }

    /** A short first paragraph before others leads. */
    private static Map<String, Object> welcome(List<String> paragraphs) {
        var leads = paragraphs.size() > 1 && paragraphs.get(0).length() <= LONGEST_LEAD;
        return Map.of(
                "lead", leads ? paragraphs.get(0) : "",
                "welcome", leads ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    }

    /** What search engines show below the title: the first words of welcome. */
    private static String description(String welcome) {
        var words = welcome.strip().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST_DESCRIPTION) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_DESCRIPTION)))
                        .replaceFirst("\\s\\S*$", "")
                + "…";
    }

    /** Links to the blocks that have a title, when they are so many that somebody looks for one. */
    private static Map<String, Object> shortcuts(List<Block> blocks) {
        var titled = blocks.stream().filter(each -> !each.title().isBlank()).toList();
        return Map.of(
                "hasShortcuts",
                titled.size() >= FEWEST_SHORTCUTS,
                "shortcuts",
                titled.stream()
                        .map(each -> Map.of("id", each.id().value(), "heading", each.title()))
                        .toList());
    }

    private List<Map<String, Object>> banner(Optional<Illustration> banner) {
        return banner.map(each -> List.of(Pictures.view(each, frame.pictures())))
                .orElse(List.of());
    }

    private Map<String, Object> row(PageRow row) {
        return Map.of("columns", row.columns().stream().map(this::column).toList());
    }

    private Map<String, Object> column(PageColumn column) {
        var views = new BlockViews(page, frame.pictures(), lang);
        return Map.of(
                "width",
                column.width(),
                "blocks",
                column.blocks().stream().map(views::view).toList());
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("No SHA-256.\nMaybe the Java runtime is cut down.", impossible);
        }
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(PageHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
