# In preparation.
