package org.ent4j.viescolaire.print;

/** How the screen of a conseil de classe looks: read from the end of a room, and by who zooms. */
final class ConseilCss {

    static final String SCREEN = """
            * { box-sizing: border-box }
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 1.25rem; line-height: 1.4; margin: 0;
                color: #1a1a1a; background: #fff; overflow-wrap: break-word }
            header, nav.list, .pupil { max-width: 80rem; margin: 0 auto; padding: 1rem 1.5rem }
            .pupil { min-height: 100vh; border-top: 0.25rem solid #1f4e79 }
            h1, h2, h3 { font-weight: normal; color: #1f4e79; line-height: 1.2; margin: 0.4rem 0 }
            h1 { font-size: 2rem }
            h2 { font-size: 2.2rem }
            h3 { font-size: 1.4rem; margin-top: 1rem }
            p { margin: 0.3rem 0 }
            a { color: #0b4a8f }
            a:focus { outline: 0.2rem solid #b03a00; outline-offset: 0.15rem }
            .list ol { columns: 18rem; margin: 0; padding-left: 2.5rem }
            .steps { font-size: 1.1rem }
            .steps a, .steps span { margin-right: 1.5rem }
            .general { font-size: 1.6rem }
            table { border-collapse: collapse; width: 100%; margin: 0.6rem 0 }
            caption { text-align: left; color: #444; font-size: 1.1rem; padding-bottom: 0.3rem }
            th, td { border-bottom: 1px solid #777; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top;
                font-weight: normal }
            thead th { background: #1f4e79; color: #fff }
            .number { text-align: right; white-space: nowrap }
            .key { font-size: 1rem; color: #444 }
            @media print {
                body { font-size: 10pt }
                .list, .steps { display: none }
                .pupil { min-height: 0; border-top: 0; page-break-before: always } }
            """;

    private ConseilCss() {}
}
