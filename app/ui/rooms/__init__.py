"""One room for each thing a person does: it makes its page when first entered and joins it to what stands behind."""
