package dev.papersift.topic;

import dev.papersift.text.Language;
import dev.papersift.text.Stems;
import java.util.HashSet;
import java.util.Set;

/// The words every abstract is written with, whatever it is about. They name no topic.
final class Boilerplate {
  /// Words that do not end a phrase, and mostly do not begin one.
  private static final Set<String> EMPTY =
      stems(
          """
          propose present introduce show demonstrate achieve outperform provide develop address
          investigate explore examine evaluate reveal suggest indicate find found obtain report
          describe discuss highlight enable allow leverage employ apply utilize use using used
          require lead make made give given take taken become remain consider aim seek help offer
          involve include contain consist base based compare compared relate related associate
          associated follow following improve improved improving enhance enhanced enhancing increase
          increased increasing decrease reduce reduced reducing reduction yield produce perform
          performed conduct conducted design designed build built create facilitate ensure maintain
          overcome tackle mitigate handle bridge fill unlock pave understand understanding focus rely
          capture exploit establish validate verify confirm identify determine assess measure observe
          observed emerge arise depend need want try know known see seen call called name named
          novel new newly existing recent recently previous prior current currently past future
          traditional conventional standard common commonly typical typically general generally
          generalized specific specifically particular particularly various different diverse several
          multiple numerous many wide widely broad extensive comprehensive thorough systematic
          significant significantly substantial substantially considerable notable notably remarkable
          remarkably impressive strong superior better best good great greater high higher highest
          highly low lower lowest large larger small smaller big long short full fully partial key
          main major minor primary crucial critical essential important importance fundamental
          promising effective effectively effectiveness efficient efficiently efficiency simple
          simply complex challenging difficult hard easy easily possible potential potentially able
          ability unable available unavailable limited limitation lack insufficient sufficient
          additional additionally further furthermore moreover finally first second third firstly
          secondly last next initial final overall total average mean respectively entire whole
          single double two three four five six seven eight nine ten hundred thousand million billion
          paper article work study studies survey review research researcher author literature
          result results finding findings experiment experiments experimental experimentally
          evaluation evaluations analysis analyses conclusion background objective objectives purpose
          goal aim motivation contribution contributions insight insights method methods methodology
          approach approaches technique techniques strategy strategies framework frameworks scheme
          solution solutions problem problems issue issues challenge challenges task tasks way ways
          case cases example examples instance instances setting settings scenario scenarios context
          condition conditions aspect aspects factor factors role impact effect effects influence
          performance accuracy improvement improvements gain gains advantage advantages benefit
          benefits drawback state art sota baseline baselines benchmark benchmarks metric metrics
          number numbers amount range variety set sets group groups type types kind kinds level
          levels degree rate ratio percent percentage time times order scale scales size sizes
          step steps stage stages process processes procedure part parts component components
          property properties feature features characteristic characteristics aspect quality
          thing things fact question questions answer topic area areas field fields domain domains
          application applications practice practical practically theory theoretical theoretically
          empirical empirically real world open source code github https http www com available
          publicly release released online demo project page website url link dataset datasets
          database availability today year years day days month months well even still rapid rapidly
          growing shown inspired unfortunately surprisingly interestingly importantly intuitively naturally
          boost struggle suffer treat tailored incorporate incorporating remain serve integrate integrated
          combine combined support supporting underlying inherent minimal ablation subsequently accessible valuable solve solving attract attracted attention progress earlier later
          advance advances advancement advancements iterative suggest suggests somewhat scattered aligned via
          unified quickly directly indirectly especially largely mainly mostly nearly approximately
          consistently successfully accurately robustly across without due respect addition order
          note notes incur annotate annotated
          like near term terms sense light view point points end start beginning hand
          """);

  /// Those of them that may still begin a phrase, as in `time series` or `long context`.
  private static final Set<String> OPENING =
      stems(
          """
          time world state process long low high small large big open deep quality feature domain
          scale set order field source full key best first second two three four single multiple
          group part case level answer question code database hard short whole general reading
          complex topic like better average mean property iterative iteration component test effect demand
          rate real total condition context problem solution strategy metric gain
          """);

  /// Words that do not name a topic when they stand alone.
  private static final Set<String> VAGUE =
      stems(
          """
          model models modeling system systems algorithm algorithms data information knowledge
          learning train training trained test testing tool tools pipeline module network networks
          architecture architectures parameter parameters sample samples input inputs output outputs
          user users human humans people generation generate generated generating prediction predict
          representation representations space structure structures function functions value values
          estimate estimation optimization optimize optimal loss cost costs computation computational
          resource resources performance language languages text texts word words image images
          inference reasoning task-specific evaluation simulation technology technologies service
          services environment environments management development implementation patient patients
          machine neural deep natural overhead loop artificial intelligence ai llm llms capability capabilities problem-solving
          treatment group control change changes response responses score scores
          """);

  /// Those that may still end a phrase which is hardly ever said without them, as in `math word
  /// problems`.
  private static final Set<String> FOLLOWING =
      stems(
          """
          problem task process theory question answer analysis set level order rate time scale
          hypothesis framework method condition function strategy technique scheme solution test
          effect factor score group study review database code benchmark feature
          """);

  private Boilerplate() {}

  /// True when a phrase that is always said with the stem may end with it.
  static boolean mayFollow(String stem) {
    return FOLLOWING.contains(stem);
  }

  /// True when a phrase may not end with the stem.
  static boolean isEmpty(String stem) {
    return EMPTY.contains(stem);
  }

  /// True when a phrase may begin with the stem.
  static boolean mayBegin(String stem) {
    return !EMPTY.contains(stem) || OPENING.contains(stem);
  }

  /// True when the stem says too little alone.
  static boolean isVague(String stem) {
    return EMPTY.contains(stem) || VAGUE.contains(stem);
  }

  private static Set<String> stems(String block) {
    Stems english = new Stems(Language.ENGLISH);
    Set<String> all = new HashSet<>();
    for (String word : block.split("\\s+")) {
      if (!word.isEmpty()) {
        all.add(english.of(word));
      }
    }
    return Set.copyOf(all);
  }
}
