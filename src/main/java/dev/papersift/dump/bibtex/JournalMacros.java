package dev.papersift.dump.bibtex;

import java.util.HashMap;
import java.util.Map;

/// The commands that astronomy's exports put for journals, as AASTeX defines them.
final class JournalMacros {
  private static final Map<String, String> JOURNALS = new HashMap<>();

  static {
    table(
        """
        aj Astronomical Journal
        apj Astrophysical Journal
        apjl Astrophysical Journal Letters
        apjs Astrophysical Journal Supplement
        aap Astronomy and Astrophysics
        aapr Astronomy and Astrophysics Reviews
        aaps Astronomy and Astrophysics Supplement
        araa Annual Review of Astronomy and Astrophysics
        ao Applied Optics
        apss Astrophysics and Space Science
        azh Astronomicheskii Zhurnal
        baas Bulletin of the American Astronomical Society
        gca Geochimica et Cosmochimica Acta
        grl Geophysical Research Letters
        icarus Icarus
        jcap Journal of Cosmology and Astroparticle Physics
        jgr Journal of Geophysical Research
        jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer
        memras Memoirs of the Royal Astronomical Society
        mnras Monthly Notices of the Royal Astronomical Society
        na New Astronomy
        nar New Astronomy Reviews
        nat Nature
        nphysa Nuclear Physics A
        pasa Publications of the Astronomical Society of Australia
        pasj Publications of the Astronomical Society of Japan
        pasp Publications of the Astronomical Society of the Pacific
        physrep Physics Reports
        planss Planetary and Space Science
        pra Physical Review A
        prb Physical Review B
        prc Physical Review C
        prd Physical Review D
        pre Physical Review E
        prl Physical Review Letters
        procspie Proceedings of SPIE
        psj Planetary Science Journal
        qjras Quarterly Journal of the Royal Astronomical Society
        rmxaa Revista Mexicana de Astronomia y Astrofisica
        skytel Sky and Telescope
        solphys Solar Physics
        sovast Soviet Astronomy
        ssr Space Science Reviews
        zap Zeitschrift fuer Astrophysik
        """);
  }

  private JournalMacros() {}

  private static void table(String lines) {
    for (String line : lines.strip().split("\n")) {
      int blank = line.indexOf(' ');
      JOURNALS.put("\\" + line.substring(0, blank), line.substring(blank + 1));
    }
  }

  /// The name of the journal where the text is its command, else the text.
  static String name(String shown) {
    return JOURNALS.getOrDefault(shown.strip(), shown);
  }
}
