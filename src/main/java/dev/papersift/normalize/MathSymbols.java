package dev.papersift.normalize;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The commands of formulas that stand for one character.
final class MathSymbols {
  private static final Map<String, String> SYMBOLS = new HashMap<>();

  static {
    table(
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ"
            + " iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ"
            + " varsigma ς tau τ upsilon υ phi φ varphi ϕ chi χ psi ψ omega ω Gamma Γ Delta Δ"
            + " Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω");
    table(
        "sim ∼ simeq ≃ approx ≈ cong ≅ equiv ≡ propto ∝ neq ≠ ne ≠ leq ≤ le ≤ geq ≥ ge ≥ ll ≪"
            + " gg ≫ lesssim ≲ gtrsim ≳ lt < gt > pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆"
            + " circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ dagger † ddagger ‡");
    table(
        "infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ prime ′ sum ∑ prod ∏ int ∫ surd √ in ∈ notin ∉"
            + " subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ perp ⊥ parallel ∥"
            + " langle ⟨ rangle ⟩ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒"
            + " uparrow ↑ downarrow ↓ ldots … cdots ⋯ dots … deg ° degree ° lozenge ◊ angle ∠");
  }

  private MathSymbols() {}

  private static void table(String pairs) {
    String[] words = pairs.split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      SYMBOLS.put(words[i], words[i + 1]);
    }
  }

  /// The character of that command, or null.
  static @Nullable String of(String name) {
    return SYMBOLS.get(name);
  }
}
