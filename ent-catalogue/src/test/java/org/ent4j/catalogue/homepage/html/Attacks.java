package org.ent4j.catalogue.homepage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/** Ways to smuggle scripts into a text, after the lists that everybody knows. */
final class Attacks {

    static final List<String> KNOWN = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script/xss src=\"https://x.example/x.js\"></script>",
            "<<script>alert(1);//<</script>",
            "<script>alert(1)//",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<img/src=\"x\"/onerror=alert(1)>",
            "<img \"\"\"><script>alert(1)</script>\">",
            "<img src=x:x onerror\n=\nalert(1)>",
            "<image src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
            "<math href=\"javascript:alert(1)\">x</math>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"javascript:alert(1)\"></object>",
            "<embed src=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">",
            "<applet code=x></applet>",
            "<base href=\"javascript:alert(1)//\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
            "<link rel=stylesheet href=\"javascript:alert(1)\">",
            "<style>@import 'https://x.example/x.css';</style>",
            "<style>body{background:url('javascript:alert(1)')}</style>",
            "<div style=\"background-image:url(javascript:alert(1))\">x</div>",
            "<div style=\"width:expression(alert(1))\">x</div>",
            "<p style=\"position:fixed;top:0;left:0;width:100%;height:100%\">x</p>",
            "<p class=\"sign-in\" id=\"contenu\">x</p>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"java&#x0A;script:alert(1)\">x</a>",
            "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
            "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\"javascript&colon;alert(1)\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<a href=\"feed:javascript:alert(1)\">x</a>",
            "<a href=\"https://example.org\" onmouseover=\"alert(1)\">x</a>",
            "<a href='https://example.org' onfocus=alert(1) autofocus>x</a>",
            "<a href=\"https://example.org\" target=\"_blank\">x</a>",
            "<a href=\"https://example.org\" ping=\"https://x.example\">x</a>",
            "<body onload=alert(1)>",
            "<input onfocus=alert(1) autofocus>",
            "<select onfocus=alert(1) autofocus>",
            "<textarea onfocus=alert(1) autofocus>",
            "<video><source onerror=\"alert(1)\"></video>",
            "<audio src=x onerror=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>",
            "<td background=\"javascript:alert(1)\">x</td>",
            "<form action=\"javascript:alert(1)\"><button>x</button></form>",
            "<button formaction=\"javascript:alert(1)\">x</button>",
            "<isindex action=\"javascript:alert(1)\" type=image>",
            "<template><script>alert(1)</script></template>",
            "<xml><i><b><img src=x onerror=alert(1)></b></i></xml>",
            "<!--><script>alert(1)</script>-->",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><script>alert(1)</script>",
            "<p title=\"--><script>alert(1)</script>\">x</p>",
            "<abbr title=\"&quot; onmouseover=&quot;alert(1)\">x</abbr>",
            "<a title='\" onmouseover=alert(1) x=\"' href=/>x</a>",
            "`<img src=`x`onerror=alert(1)>`",
            "<p>{{constructor.constructor('alert(1)')()}}</p>",
            "\u0000<script>alert(1)</script>",
            "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "¼script¾alert(1)¼/script¾",
            "<plaintext><script>alert(1)</script>",
            "<title><script>alert(1)</script></title>",
            "<xmp><script>alert(1)</script></xmp>",
            "<listing>&lt;img onerror=alert(1) src=x&gt;</listing>");

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "blockquote",
            "strong",
            "em",
            "b",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "small",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "abbr",
            "span",
            "a");

    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "title", "lang", "colspan", "rowspan", "scope");

    private static final List<String> PROTOCOLS = List.of("https:", "http:", "mailto:", "tel:");

    private Attacks() {}

    /** Only elements and attributes that are harmless, and links that run nothing: found by reading it, not by its cleaner. */
    static void assertHarmless(String html) {
        var seen = new Reading();
        HtmlSanitizer.sanitize(html, seen);
        assertThat(seen.elements).as(html).allMatch(ELEMENTS::contains);
        assertThat(seen.attributes).as(html).allMatch(ATTRIBUTES::contains);
        assertThat(seen.links).as(html).allMatch(Attacks::leadsSomewhere);
        assertThat(RawTags.in(html)).as(html).allMatch(ELEMENTS::contains);
    }

    private static boolean leadsSomewhere(String link) {
        var plain = link.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        var colon = plain.indexOf(':');
        var isRelative = colon < 0 || plain.substring(0, colon).matches(".*[/?#].*");
        return isRelative || PROTOCOLS.stream().anyMatch(plain::startsWith);
    }

    /** What is in a text. */
    private static final class Reading implements HtmlSanitizer.Policy {

        private final List<String> elements = new ArrayList<>();
        private final List<String> attributes = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> pairs) {
            elements.add(element);
            for (var at = 0; at < pairs.size(); at += 2) {
                attributes.add(pairs.get(at));
                if (pairs.get(at).equals("href")) {
                    links.add(pairs.get(at + 1));
                }
            }
        }

        @Override
        public void closeTag(String element) {}

        @Override
        public void text(String text) {}
    }
}
