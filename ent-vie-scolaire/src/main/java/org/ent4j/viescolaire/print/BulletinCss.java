package org.ent4j.viescolaire.print;

/** How bulletins look, on paper and in a browser. */
final class BulletinCss {

    /** Printed in grey, it stays readable: nothing is said by colour alone. */
    static final String COMMON = """
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 8pt; line-height: 1.2; margin: 0 }
            h1 { font-size: 14pt; font-weight: normal; margin: 0; color: #1f4e79 }
            h2 { font-size: 9.5pt; font-weight: normal; margin: 0 0 0.4mm 0; color: #1f4e79 }
            h2.pupil { font-size: 13pt; color: #000 }
            h3 { font-size: 8pt; font-weight: normal; margin: 0.8mm 0 0 0; color: #1f4e79 }
            p { margin: 0.4mm 0 }
            .bulletin { margin-right: 0.3mm; page-break-before: always; -fs-page-sequence: start; word-wrap: break-word }
            tr { page-break-inside: avoid }
            .bulletin:first-child { page-break-before: auto }
            .left { float: left; width: 92mm }
            .right { float: right; width: 88mm }
            .head, .who { clear: both }
            .who { padding-top: 2mm; margin-bottom: 2mm }
            .head:after, .who:after { content: ''; display: block; clear: both }
            .school { font-size: 11pt }
            .logo { float: left; max-height: 18mm; max-width: 22mm }
            .beside { margin-left: 24mm }
            .addressee { min-height: 20mm; font-size: 9.5pt }
            table { border-collapse: collapse; table-layout: fixed; width: 100%; clear: both }
            th, td { border: 0.4pt solid #777; padding: 0.55mm 1mm; text-align: left; vertical-align: top;
                font-weight: normal }
            thead th { background: #1f4e79; color: #fff; font-size: 7.5pt; vertical-align: middle }
            th.subject { width: 32mm }
            th.own, th.number { width: 9.5mm; text-align: center; padding: 0.7mm 0 }
            td.own, td.number { text-align: center; padding: 0.7mm 0 }
            td.own { font-size: 9pt; background: #eef3f9 }
            th.graph { width: 21mm; text-align: center; padding: 0.7mm 0 }
            td.graph { text-align: center; padding: 0.7mm 0 }
            .label { font-size: 8.5pt }
            .teacher, .elements { font-size: 7pt; color: #444 }
            .part th.subject { padding-left: 4mm; font-size: 7.5pt }
            .part td { border-top-color: #ccc }
            .pole th, .pole td, .general th, .general td { background: #dfe8f2; font-size: 8.5pt }
            .gauge { width: 18mm; margin: 0 1.5mm; padding-top: 0.6mm }
            .band { height: 1.6mm; background: #b8cde4 }
            .mean { height: 2.4mm; width: 0.5mm; margin-top: -2mm; background: #1f4e79 }
            .gauge .own { height: 2.2mm; width: 2.2mm; margin-top: -2.4mm; background: #b03a00; border-radius: 1.1mm }
            .axis { display: block; width: 18mm; height: 0.3mm; margin-top: 0.3mm }
            .key { font-size: 6.5pt; color: #444 }
            .block { border: 0.4pt solid #777; padding: 1mm 1.5mm; margin-top: 1.5mm }
            .block:after { content: ''; display: block; clear: both }
            .end { margin-top: 1.5mm }
            .signature { float: right; width: 52mm; margin: 0 0 0 3mm; padding-bottom: 10mm }
            """;

    static final String PAPER = """
            @page { size: A4; margin: 10mm 10mm 13mm 10mm;
                @bottom-left { content: element(running) }
                @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans';
                    font-size: 7pt; color: #444 } }
            .running { position: running(running); font-size: 7pt; color: #444 }
            table { -fs-table-paginate: paginate }
            """;

    static final String SCREEN = """
            .bulletin { width: 190mm; margin: 8mm auto }
            .running { display: none }
            """;

    private BulletinCss() {}
}
