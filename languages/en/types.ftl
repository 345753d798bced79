## Types of networks. Types are described, never ranked; nothing here is advice, a diagnosis or a score.
